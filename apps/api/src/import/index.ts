/** What the entry of the import uses. */
export { ImportModule } from './import.module.ts';
export { ImportThread } from './import-thread.command.ts';
export { importFile } from './import-file.ts';
export type { ImportOrder } from './import-file.ts';
