/** What others may use of retention. */
export { ClearOutlived } from './clear-outlived.command.ts';
export { RetentionModule } from './retention.module.ts';
