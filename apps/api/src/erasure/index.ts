/** What others may use of erasing. */
export { CarryOutErasures } from './carry-out-erasures.command.ts';
export { ErasureModule, LeavingModule } from './erasure.module.ts';
export { ReplayErasures } from './replay-erasures.command.ts';
