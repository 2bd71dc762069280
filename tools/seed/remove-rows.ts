import { itemAddress, mineBlock } from '@rinnalla/anonymity';
import type pg from 'pg';
import { randomSeedOf, slugPattern } from './boards.ts';
import { findOf, seededMember } from './members.ts';
import { signingMembers } from './seed-plan.rules.ts';

/**
 * What is removed, in the order in which the constraints let it go. A revision that leaves is looked for in three columns that
 * no page ever asks by, so these have an index for as long as the removal takes: it goes with the transaction.
 */
const steps: readonly string[] = [
  'create index leaving_post on post (revision_id)',
  'create index leaving_decision on decision (revision_id)',
  'create index leaving_signal on signal (revision_id)',
  `create temp table leaving_board on commit drop as select id from board where slug ~ '${slugPattern}'`,
  'create temp table leaving_thread on commit drop as select id, space from thread where board_id in (select id from leaving_board)',
  'create temp table leaving_item on commit drop as select id from reviewable where board_id in (select id from leaving_board)',
  `create temp table leaving_decision_row on commit drop as
     select id, statement_id from decision where reviewable_id in (select id from leaving_item)`,
  `create temp table leaving_persona on commit drop as
     select id from persona where kind <> 'professional' and space in (select space from leaving_thread)`,
  'delete from delivery where ref in (select id from leaving_decision_row) or persona_id in (select id from leaving_persona)',
  'delete from restriction where decision_id in (select id from leaving_decision_row) or persona_id in (select id from leaving_persona)',
  'delete from appeal where decision_id in (select id from leaving_decision_row)',
  'delete from decision where id in (select id from leaving_decision_row)',
  'delete from statement_of_reasons where id in (select statement_id from leaving_decision_row)',
  'delete from signal where reviewable_id in (select id from leaving_item)',
  'delete from report where reviewable_id in (select id from leaving_item)',
  'delete from reviewable where id in (select id from leaving_item)',
  'create temp table leaving_post_row on commit drop as select id from post where thread_id in (select id from leaving_thread)',
  'delete from reaction where post_id in (select id from leaving_post_row)',
  'delete from revision where post_id in (select id from leaving_post_row)',
  'delete from post where id in (select id from leaving_post_row)',
  'delete from persona where id in (select id from leaving_persona)',
  'delete from thread where id in (select id from leaving_thread)',
  'delete from membership where board_id in (select id from leaving_board)',
  'delete from board where id in (select id from leaving_board)',
  'set constraints all immediate',
  'drop index leaving_post, leaving_decision, leaving_signal',
];

/**
 * Removes everything that stands on seeded boards, and their members, in one transaction: killed, it has done nothing. The audit
 * log alone keeps what staff did there, because it only grows. `tell` hears of each step, from 0 to 1. Answers how many boards went.
 */
export async function removeRows(client: pg.Client, tell: (share: number) => void = () => undefined): Promise<number> {
  const { rows: boards } = await client.query<{ slug: string }>('select slug from board where slug ~ $1', [slugPattern]);
  if (boards.length === 0) return 0;
  await client.query('begin');
  try {
    for (const [n, step] of steps.entries()) {
      await client.query(step);
      tell((n + 1) / (steps.length + 1));
    }
    for (const randomSeed of new Set(boards.map(({ slug }) => randomSeedOf(slug)))) await removeMembers(client, randomSeed);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
  tell(1);
  return boards.length;
}

/** The ways in of these members, their sessions and what they kept for themselves. */
async function removeMembers(client: pg.Client, randomSeed: number): Promise<void> {
  const numbers = Array.from({ length: signingMembers }, (_, n) => n);
  const members = numbers.map((n) => seededMember(randomSeed, n));
  await client.query('delete from credential where find = any($1)', [numbers.map((n) => findOf(randomSeed, n))]);
  await client.query('delete from session where mine = any($1)', [members.flatMap(({ keys }) => mineBlock(keys, 'session', 0))]);
  const markers = members.map(({ keys }) => itemAddress(keys, { kind: 'news_marker', n: 0 }));
  await client.query('delete from sealed_item where address = any($1)', [markers]);
}
