import 'reflect-metadata';
import { parseArgs } from 'node:util';
import { NestFactory } from '@nestjs/core';
import { stopWithParent } from '@rinnalla/settings/lifeline';
import { importFile, ImportModule, ImportThread } from './import/index.ts';

/* Brings the threads of a file into the database of DATABASE_URL: import-threads FILE [--refused FILE] [--dry-run]. */

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { refused: { type: 'string' }, 'dry-run': { type: 'boolean' } },
});
const importing = await NestFactory.createApplicationContext(ImportModule, { logger: false, abortOnError: false });
let stopping = false;
const done = importFile(importing.get(ImportThread), {
  file: positionals[0] ?? '',
  refused: values.refused ?? null,
  dryRun: values['dry-run'] ?? false,
  stopping: () => stopping,
});
stopWithParent(async () => {
  stopping = true;
  await done;
});
const code = await done;
await importing.close();
process.exit(code);
