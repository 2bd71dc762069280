/** What others may use of settling. */
export { SettleRows } from './settle-rows.command.ts';
export { SettlingModule } from './settling.module.ts';
