import 'reflect-metadata';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { NestFactory } from '@nestjs/core';
import { readSettings } from '@rinnalla/settings';
import { stopWithParent } from '@rinnalla/settings/lifeline';
import { NightlyBackup } from './backups/index.ts';
import { CarryOutErasures } from './erasure/index.ts';
import { LapseProposals, VerifyEachNight, WakeFollowUps, WatchQueue } from './moderation/index.ts';
import { Database } from './platform/database/database.ts';
import { tooManyRights } from './platform/database/entered-as.ts';
import { endOnUncaughtFault } from './platform/fault-log.ts';
import { JobRunner } from './platform/jobs/job-runner.ts';
import type { RecurringJob } from './platform/jobs/job-runner.ts';
import { ClearOutlived } from './retention/index.ts';
import { SettleRows } from './settling/index.ts';
import { WorkerModule } from './worker.module.ts';

endOnUncaughtFault();
try {
  const worker = await NestFactory.createApplicationContext(WorkerModule, { logger: false, abortOnError: false });
  const all = [WakeFollowUps, LapseProposals, CarryOutErasures, SettleRows, ClearOutlived, VerifyEachNight, NightlyBackup];
  const jobs = all.map((job) => worker.get<RecurringJob>(job));
  // What somebody is to look at again stands in the queue in its minute, and so does an alarm; the round of all jobs is what tells of its health.
  const runners = [new JobRunner(jobs, noteRound), new JobRunner([worker.get(WakeFollowUps), worker.get(WatchQueue)], undefined, 1)];
  stopWithParent(async () => {
    await Promise.all(runners.map((runner) => runner.stop()));
    await worker.close();
  });
  for (const runner of runners) runner.start();
  process.send?.('ready');
  const warning = await tooManyRights(worker.get(Database), 'The worker');
  if (warning !== null) process.stderr.write(`${warning}\n`);
} catch (error) {
  // What stops a start is a setting or the state of the database, never something that a person wrote.
  process.stderr.write(`${error instanceof Error ? error.message : 'The worker cannot start.'}\n`);
  process.exit(1);
}

/** The age of this file tells a health check when all jobs last went well: a round comes every ten minutes. */
function noteRound(well: boolean): void {
  const read = readSettings(process.env);
  if (well && read.kind === 'settings') writeFileSync(join(read.settings.dataDir, 'run', 'worker-round'), '');
}
