import { join } from 'node:path';
import { Module } from '@nestjs/common';
import { readApiSettings } from '../api-settings.ts';
import { ErasureLedger } from './erasure-ledger.ts';
import { WaitingErasures } from './waiting-erasures.ts';

/** Where erasures lie in the data folder. */
export const erasuresFolder = (dataDir: string): string => join(dataDir, 'erasures');

const provided = [WaitingErasures, ErasureLedger].map((provide) => ({
  provide,
  useFactory: () => new provide(erasuresFolder(readApiSettings().dataDir)),
}));

@Module({ providers: provided, exports: [WaitingErasures, ErasureLedger] })
export class ErasuresModule {}
