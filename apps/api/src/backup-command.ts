import 'reflect-metadata';
import { readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { NestFactory } from '@nestjs/core';
import { stopWithParent } from '@rinnalla/settings/lifeline';
import {
  BackUp,
  backupsFolder,
  erasuresCopy,
  failureInWords,
  newestFirst,
  restoreBackup,
  rowsOf,
  showProgress,
  verifyBackup,
} from './backups/index.ts';
import { CarryOutErasures, ReplayErasures } from './erasure/index.ts';
import { readSettings } from '@rinnalla/settings';
import { readApiSettings } from './platform/api-settings.ts';
import { Clock } from './platform/clock.ts';
import { copyErasures } from './platform/erasures/erasures-copy.ts';
import { erasuresFolder } from './platform/erasures/erasures.module.ts';
import { ClearOutlived } from './retention/index.ts';
import { SettleRows } from './settling/index.ts';
import { WorkerModule } from './worker.module.ts';

/* Backups by hand, on the database of DATABASE_URL: backup-command make | verify [FOLDER] | restore FOLDER [--without-erasures]. */

interface Said {
  readonly sentence: string;
  readonly isWell: boolean;
}

const { positionals, values } = parseArgs({ allowPositionals: true, options: { 'without-erasures': { type: 'boolean', default: false } } });
const progress = showProgress();
const well = (sentence: string): Said => ({ sentence, isWell: true });
const wrong = (sentence: string): Said => ({ sentence, isWell: false });

stopWithParent();
const { sentence, isWell } = await carryOut(positionals[0], positionals[1]).catch((error: unknown) => wrong(failureInWords(error)));
progress.end();
(isWell ? process.stdout : process.stderr).write(`${sentence}\n`, () => process.exit(isWell ? 0 : 1));

function carryOut(verb: string | undefined, folder: string | undefined): Promise<Said> {
  if (verb === 'make') return make();
  return verb === 'restore' ? restore(resolve(folder ?? '')) : verify(folder);
}

async function make(): Promise<Said> {
  const { databaseUrl, dataDir } = readApiSettings();
  const folder = backupsFolder(dataDir);
  const made = await new BackUp(new Clock(), { databaseUrl, folder, progress }).execute();
  if (made.kind === 'problem') return wrong(made.problem);
  await copyErasures(erasuresFolder(dataDir), erasuresCopy(folder));
  return well(`The backup is in ${made.folder}, ${made.rows} rows, read back and whole. Keep a copy of ${folder} on another machine.`);
}

async function verify(asked: string | undefined): Promise<Said> {
  const folder = asked === undefined ? await newest() : resolve(asked);
  if (folder === null) return wrong('There is no backup yet: npm run backup makes one.');
  const verified = await verifyBackup(folder, progress);
  if (verified.kind === 'broken') return wrong(`${folder} ${verified.problems.join('; it ')}. Do not rely on it.`);
  return well(
    `${folder} is whole: ${verified.manifest.tables.length} tables, ${rowsOf(verified.manifest)} rows, of ${verified.manifest.day}.`,
  );
}

async function newest(): Promise<string | null> {
  const read = readSettings(process.env);
  if (read.kind === 'problem') throw new Error(read.problem);
  const folder = backupsFolder(read.settings.dataDir);
  const [name] = newestFirst(await readdir(folder).catch(() => []));
  return name === undefined ? null : join(folder, name);
}

async function restore(folder: string): Promise<Said> {
  const { databaseUrl, dataDir } = readApiSettings();
  const restored = await restoreBackup({
    databaseUrl,
    folder,
    erasuresFolder: erasuresFolder(dataDir),
    today: new Date(),
    withoutErasures: values['without-erasures'],
    progress,
    afterLoading: eraseAndSettle,
  });
  if (restored.kind === 'problem') return wrong(restored.problem);
  return well(
    `${restored.rows} rows are back, the same in every table as in the backup. ` +
      `${restored.erasedAgain} of them were erased since, and are erased again. Everybody signs in anew.`,
  );
}

/** What has to happen before anybody may read what was put back. */
async function eraseAndSettle(): Promise<number> {
  const worker = await NestFactory.createApplicationContext(WorkerModule, { logger: false, abortOnError: false });
  try {
    const erased = await worker.get(ReplayErasures).execute();
    await worker.get(CarryOutErasures).execute();
    await worker.get(ClearOutlived).clearAll();
    await worker.get(SettleRows).execute();
    return erased;
  } finally {
    await worker.close();
  }
}
