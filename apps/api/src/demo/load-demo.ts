import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { deriveMemberKeys, drawMemberSecret, randomId, randomKey } from '@rinnalla/anonymity';
import { Reply, StartThread } from '../community/index.ts';
import { ReportPost } from '../moderation/index.ts';
import { Clock } from '../platform/clock.ts';
import { Database } from '../platform/database/database.ts';
import { guest } from '../platform/sessions/viewer.ts';
import type { Member, Staff } from '../platform/sessions/viewer.ts';
import { demoBoards } from './demo-boards.ts';
import { demoStaff } from './demo-staff.ts';
import type { DemoStaff } from './demo-staff.ts';
import { demoThreads } from './demo-threads.ts';
import type { DemoThread, DemoWriter } from './demo-threads.ts';

const submission = (): string => Buffer.from(randomKey()).toString('base64url');

/** Fills an empty database with the demo. Threads and replies pass the same use cases as everybody's. */
export async function loadDemo(api: NestFastifyApplication): Promise<void> {
  const database = api.get(Database);
  if ((await database.first('select 1 from board limit 1')) !== undefined) return;
  await loadBoards(database);
  const staff = await loadStaff(database, api.get(Clock));
  const members = [0, 1, 2, 3].map(newMember);
  const writer = (by: DemoWriter): Member | Staff => pick(by === 'professional' ? staff[0] : members[by]);
  for (const thread of demoThreads) await loadThread(api, thread, writer);
  await loadReport(api);
}

async function loadBoards(database: Database): Promise<void> {
  for (const [position, board] of demoBoards.entries()) {
    await database.rows(
      `insert into board (id, slug, language, name, purpose, rules, audience, who_may_write, premoderated, position)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [
        randomId(),
        board.slug,
        board.language,
        board.name,
        board.purpose,
        board.rules,
        board.audience,
        board.whoMayWrite,
        board.premoderated,
        position,
      ],
    );
  }
}

async function loadStaff(database: Database, clock: Clock): Promise<Staff[]> {
  const accounts = demoStaff.map((staff) => ({ staff, id: randomId() }));
  for (const { staff, id } of accounts) {
    await database.rows('insert into staff_account (id, name, roles, language) values ($1, $2, $3, $4)', [
      id,
      staff.name,
      staff.roles,
      staff.language,
    ]);
    await database.rows(`insert into staff_factor (id, staff_account_id, kind) values ($1, $2, 'demo')`, [randomId(), id]);
  }
  const verifier = pick(accounts.find(({ staff }) => staff.roles.includes('verifier')));
  for (const { staff, id } of accounts) await loadVerification(database, { staff, id, verifierId: verifier.id, hour: clock.hour() });
  return accounts.map(({ staff: { name, roles, language }, id }) => ({ kind: 'staff', id, name, roles, language, tokenId: randomKey() }));
}

async function loadVerification(
  database: Database,
  given: { staff: DemoStaff; id: string; verifierId: string; hour: number },
): Promise<void> {
  const { badge, application } = given.staff;
  if (badge !== undefined) {
    await database.rows(
      `insert into badge (id, staff_account_id, protected_title, organisation, register, state, checked_on, checked_by, next_check)
       values ($1, $2, $3, $4, 'terhikki', 'valid', current_date, $5, current_date + 365)`,
      [randomId(), given.id, badge.protectedTitle, badge.organisation, given.verifierId],
    );
  }
  if (application !== undefined) {
    await database.rows(
      `insert into badge_application (id, staff_account_id, profession, register, register_number, organisation, hour, state)
       values ($1, $2, $3, $4, $5, $6, $7, 'open')`,
      [
        randomId(),
        given.id,
        application.profession,
        application.register,
        application.registerNumber,
        application.organisation,
        given.hour,
      ],
    );
  }
}

function newMember(): Member {
  const secret = drawMemberSecret();
  const payload = { secret, joinWeek: '2026-W40', adultFrom: null, consentVersion: 1 };
  return { kind: 'member', keys: deriveMemberKeys(secret), payload, tokenId: randomKey() };
}

async function loadThread(api: NestFastifyApplication, thread: DemoThread, writer: (by: DemoWriter) => Member | Staff): Promise<void> {
  const [opening, ...replies] = thread.posts;
  const { board: boardSlug, kind, title } = thread;
  const contentNotes = [...thread.contentNotes];
  const started = await api
    .get(StartThread)
    .execute(writer(opening.by), { submission: submission(), boardSlug, kind, title, text: opening.text, contentNotes });
  if (started.__typename !== 'ThreadStarted') throw new Error(`the demo thread "${title}" was answered with ${started.__typename}`);
  for (const { by, text } of replies) {
    const { threadId } = started;
    const written = await api.get(Reply).execute(writer(by), { submission: submission(), threadId, text, contentNotes: [] });
    if (written.__typename !== 'PostWritten') throw new Error(`a demo reply to "${title}" was answered with ${written.__typename}`);
  }
}

/** One open report, so that the queue has something to look at. */
async function loadReport(api: NestFastifyApplication): Promise<void> {
  const post = await api.get(Database).first<{ postId: string; revisionId: string }>(
    `select post.id as "postId", post.revision_id as "revisionId" from post join thread on thread.id = post.thread_id join board on board.id = thread.board_id
      where board.slug = 'paihteet-ja-toipuminen' and post.position = 2`,
  );
  const explanation = 'Kirjoittaja vaikuttaa väsyneeltä. Voisiko joku kysyä, miten hän voi?';
  await api.get(ReportPost).execute(guest, {
    ...pick(post),
    submission: submission(),
    category: 'worried_about_author',
    explanation,
    goodFaith: true,
    contact: null,
  });
}

function pick<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error('the demo names something that it does not have');
  return value;
}
