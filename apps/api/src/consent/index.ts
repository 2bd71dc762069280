/** What others may use of the consent. */
export { ConsentModule } from './consent.module.ts';
