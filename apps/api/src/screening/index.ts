/** What other features may use of screening. */
export { PhasesModule, ScreeningModule } from './screening.module.ts';
export { ContentReader } from './content-reader.ts';
