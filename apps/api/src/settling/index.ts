/** What others may use of settling. */
export { SettleRows, settledTables } from './settle-rows.command.ts';
export { SettlingModule } from './settling.module.ts';
export { settlingDay } from './settling.rules.ts';
