import { join } from 'node:path';
import { Module } from '@nestjs/common';
import { readApiSettings } from '../platform/api-settings.ts';
import { erasuresFolder } from '../platform/erasures/erasures.module.ts';
import { BackupPlaces, NightlyBackup } from './nightly-backup.command.ts';

/** Where backups lie in the data folder. */
export const backupsFolder = (dataDir: string): string => join(dataDir, 'backups');

function places(): BackupPlaces {
  const { databaseUrl, dataDir } = readApiSettings();
  return new BackupPlaces(databaseUrl, backupsFolder(dataDir), erasuresFolder(dataDir));
}

/** The worker's part of backups. */
@Module({ providers: [NightlyBackup, { provide: BackupPlaces, useFactory: places }], exports: [NightlyBackup] })
export class BackupsModule {}
