/** What others may use of backups. */
export { BackUp } from './back-up.command.ts';
export { newestFirst } from './backup-names.rules.ts';
export { backupsFolder, BackupsModule } from './backups.module.ts';
export { failureInWords } from './failure-in-words.ts';
export { NightlyBackup } from './nightly-backup.command.ts';
export { showProgress } from './progress.ts';
export { erasuresCopy, restoreBackup } from './restore-backup.command.ts';
export type { Restored, RestorePlan } from './restore-backup.command.ts';
export { rowsOf, verifyBackup } from './verify-backup.ts';
