/** What other features may use of helplines. */
export { HelplinesModule } from './helplines.module.ts';
export { HelplineTopicEnum } from './helpline.type.ts';
export { ReadHelplines } from './helplines.query.ts';
