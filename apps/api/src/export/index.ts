/** What others may use of the export. */
export { ExportModule } from './export.module.ts';
