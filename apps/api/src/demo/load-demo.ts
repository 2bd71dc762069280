import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { randomId } from '@rinnalla/anonymity';
import { demoMembers } from '../accounts/index.ts';
import { Clock } from '../platform/clock.ts';
import { Database } from '../platform/database/database.ts';
import { ContentReader } from '../screening/index.ts';
import { inBatches } from './demo-batches.rules.ts';
import { demoBoards } from './demo-boards.ts';
import { castSize } from './demo-cast.rules.ts';
import { demoCases, welcome } from './demo-cases.ts';
import type { DemoEvent } from './demo-event.ts';
import { historyOf } from './demo-history.rules.ts';
import { DemoPeople } from './demo-people.ts';
import { makeDemoGroups } from './demo-groups.ts';
import { checkHelplines } from './check-helplines.ts';
import { demoStaff } from './demo-staff.ts';
import { ReplayDemo } from './replay-demo.ts';
import { threadsEn } from './threads-en/index.ts';
import { threadsFi } from './threads-fi/index.ts';
import { threadsSv } from './threads-sv/index.ts';

const threads = [...threadsFi, ...threadsSv, ...threadsEn];
const visitors = demoMembers.map(({ number }) => number).filter((number) => number < castSize);

/**
 * Fills an empty database with the demo: its history is carried out event by event, each at its moment, through the operations that
 * everybody uses, but for what the content-safety library would see in its texts: what became of each of them is part of the history, and
 * must not change with a rule. The cast comes first and the doors for staff open last, so a load that was cut off is known, and done to its end.
 */
export function loadDemo(api: NestFastifyApplication): Promise<void> {
  return withoutWaitingForTheDisk(async () => {
    const people = new DemoPeople(api);
    const { begun, finished } = await people.progress();
    if (finished || (!begun && (await hasBoards(api.get(Database))))) return;
    await load(api, people);
  });
}

/**
 * Connections that open meanwhile commit without waiting for the disk, which takes most of the time on a slow one. Should the
 * machine stop, at most the last moment is lost, in order; then the doors are not open, and the next start does the rest.
 */
async function withoutWaitingForTheDisk(work: () => Promise<void>): Promise<void> {
  const before = process.env['PGOPTIONS'];
  process.env['PGOPTIONS'] = `${before ?? ''} -c synchronous_commit=off`;
  try {
    await work();
  } finally {
    if (before === undefined) delete process.env['PGOPTIONS'];
    else process.env['PGOPTIONS'] = before;
  }
}

async function load(api: NestFastifyApplication, people: DemoPeople): Promise<void> {
  const [database, clock] = [api.get(Database), api.get(Clock)];
  const loadedAt = clock.now();
  await people.make(loadedAt);
  await makeBoards(database);
  await makeDemoGroups(database, demoBoards.length);
  await people.narrow();
  await people.enter();
  const replay = new ReplayDemo(people, database);
  const content = api.get(ContentReader, { strict: false });
  const history = historyOf({ loadedAt, boards: demoBoards, threads, staff: demoStaff, cases: demoCases, visitors, welcome });
  const carryOut = (event: DemoEvent): Promise<void> => clock.at(event.at, () => content.unread(() => replay.carryOut(event)));
  for (const batch of inBatches(history)) await Promise.all(batch.map(carryOut));
  await checkHelplines(people);
  await people.leave();
}

const hasBoards = async (database: Database): Promise<boolean> => (await database.first('select 1 from board limit 1')) !== undefined;

async function makeBoards(database: Database): Promise<void> {
  for (const [position, { slug, language, name, purpose, rules, audience, whoMayWrite, premoderated }] of demoBoards.entries()) {
    await database.rows(
      `insert into board (id, slug, language, name, purpose, rules, audience, who_may_write, premoderated, position)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) on conflict (slug) do nothing`,
      [randomId(), slug, language, name, purpose, rules, audience, whoMayWrite, premoderated, position],
    );
  }
}
