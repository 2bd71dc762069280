import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import fc from 'fast-check';
import { startApiUnderTest } from '../../test/api-under-test.ts';
import type { ApiUnderTest } from '../../test/api-under-test.ts';
import { deeds, ofTime } from '../../test/histories/deeds.ts';
import type { Deed } from '../../test/histories/deeds.ts';
import { wrongForReaders, wrongIn, wrongInChain } from '../../test/histories/judge.ts';
import { begin, setStage } from '../../test/histories/world.ts';
import type { History, Stage } from '../../test/histories/world.ts';
import { told } from '../../test/histories/told.ts';
import { undone } from '../../test/restriction-rows.ts';
import { PostsUnderReview } from '../community/index.ts';
import { ReviewableRows } from './review/reviewable-rows.ts';
import { appealStates } from './appeals/appeal-state.type.ts';
import type { AppealOutcome } from './appeals/appeal-state.type.ts';
import { decisionKinds } from './decisions/decision-kind.type.ts';
import { proposalStates } from './proposals/proposal.type.ts';
import { sanctionKinds } from './sanctions/sanction.type.ts';

/**
 * Random histories of what authors, reporters, three moderators and time do, one after another and at once, through the use cases and a real
 * database. After every few deeds everything that must hold is looked at. A failure prints its seed and is made small.
 */

const isLong = Boolean(process.env['RINNALLA_TEST_LONG']);
const histories = isLong ? 3_000 : 30;
const mostDeeds = 40;

let api: ApiUnderTest;
let stage: Stage;
beforeAll(async () => {
  api = await startApiUnderTest();
  stage = await setStage(api);
});
afterAll(async () => {
  jest.restoreAllMocks();
  await api.stop();
});

/** One deed. `together`: it is done at the same moment as the one before. */
interface Done {
  readonly deed: Deed;
  readonly post: number;
  readonly by: number;
  readonly pick: number;
  readonly together: boolean;
}

/** What leads on is done more often than what only holds up. */
const often: Partial<Record<Deed, number>> = {
  ...{ report: 4, 'claim and decide': 5, 'answer a proposal': 4 },
  ...{ 'appeal as the author': 4, 'appeal as whoever reported': 4, 'decide an appeal': 5 },
};
const drawn = (Object.keys(deeds) as Deed[]).flatMap((deed) => Array.from({ length: often[deed] ?? 1 }, () => deed));

const done = fc.noBias(
  fc.record<Done>({
    deed: fc.constantFrom(...drawn),
    post: fc.constantFrom(0, 0, 1),
    by: fc.nat(2),
    pick: fc.nat(10_000),
    together: fc.boolean(),
  }),
);
const wholeHistory = fc.array(done, { minLength: 12, maxLength: mostDeeds, size: 'max' });

async function act(history: History, batch: readonly Done[]): Promise<void> {
  const acts = batch.map(({ deed, post, by, pick }) =>
    deeds[deed]({ history, post: history.posts[post]!, by: stage.moderators[by]!, pick }),
  );
  await Promise.all(acts);
}

/** At most three at once. */
function batchesOf(all: readonly Done[]): Done[][] {
  const batches: Done[][] = [];
  for (const each of all) {
    const last = batches.at(-1);
    if (each.together && last !== undefined && last.length < 3 && ![each, last[0]!].some(({ deed }) => ofTime.includes(deed)))
      last.push(each);
    else batches.push([each]);
  }
  return batches;
}

const everything = [
  ...decisionKinds.filter((kind) => kind !== 'rename' && kind !== 'refer').map((kind) => `decided ${kind}`),
  ...sanctionKinds.map((kind) => `about the author: ${kind}`),
  ...proposalStates.map((state) => `a proposal, ${state}`),
  ...appealStates.flatMap((state) => [`an appeal of the author, ${state}`, `an appeal of whoever reported, ${state}`]),
];

async function wrongAfter(all: readonly Done[]): Promise<string[]> {
  const history = await begin(stage);
  for (const batch of batchesOf(all)) {
    await act(history, batch);
    const wrong = await wrongIn(history);
    if (wrong.length > 0) return wrong;
  }
  return [...(await wrongForReaders(history)), ...(await wrongInChain(api.database, 200))];
}

test(`in ${histories} histories nothing goes wrong`, async () => {
  await fc.assert(
    fc.asyncProperty(wholeHistory, async (all) => {
      expect(await wrongAfter(all)).toEqual([]);
    }),
    { numRuns: histories, interruptAfterTimeLimit: isLong ? 3_000_000 : 180_000 },
  );
  expect(await wrongInChain(api.database)).toEqual([]);
  await sayWhatHappened();
}, 3_600_000);

/** How often what came about, so that a history in which nothing happens is noticed. */
async function sayWhatHappened(): Promise<void> {
  const counted = await api.database.rows<{ what: string; often: number }>(
    `select what, count(*)::int as often from (
       select 'decided ' || kind as what from decision
       union all select 'about the author: ' || sanction from decision where sanction is not null
       union all select 'a proposal, ' || state from proposal
       union all select 'an appeal' || case when report_id is null then ' of the author, ' else ' of whoever reported, ' end || state from appeal
       union all select 'a follow-up, ' || state from follow_up
       union all select 'opened again' from reviewable where round > 1
       union all select 'in the log: ' || act from audit_entry) happened
      group by what order by what`,
  );
  process.stdout.write(`${counted.map(({ what, often }) => `${what} ${often}`).join(' · ')}\n`);
  if (isLong) for (const what of everything) expect(counted.map((each) => each.what)).toContain(what);
}

/** $1 is the post that was decided on. */
const mayChange = 'alter table decision disable trigger a_decision_changes_by_undoing_alone';
const ofItem = 'reviewable_id = (select id from reviewable where target_id = $1)';

const forgotten: [what: string, outcome: AppealOutcome, sql: string[], seen: RegExp][] = [
  [
    'a statement of reasons',
    'upheld',
    [
      mayChange,
      'alter table decision drop constraint a_restriction_has_a_statement, drop constraint decision_with_its_statement cascade',
      `update decision set statement_id = null where ${ofItem}`,
    ],
    /a restriction without a statement/,
  ],
  [
    'that another person decides an appeal',
    'upheld',
    [
      'alter table appeal drop constraint an_appeal_is_decided_by_another_person',
      `update appeal set decided_by = first_decider where decision_id in (select id from decision where ${ofItem})`,
    ],
    /decided by somebody who made the decision/,
  ],
  [
    'a decision, and with it whoever reported',
    'upheld',
    [mayChange, `update decision set round = 0 where ${ofItem}`],
    /a report without an answer/,
  ],
  ['to hide what is removed', 'upheld', [`update post set state = 'visible' where id = $1`], /the replay says .*removed/],
  [
    'to bring back what was wrongly removed',
    'overturned',
    [`update post set state = 'removed' where id = $1`],
    /the replay says .*visible/,
  ],
  [
    'that a sanction has fallen',
    'upheld',
    [`delete from restriction where decision_id in (select id from decision where ${ofItem})`],
    /the replay says/,
  ],
  ['who holds an item', 'upheld', [`update reviewable set claimed_by = null, claimed_until = null`], /not whom the log names/],
];

test.each(forgotten)('control: if the database forgot %s, it would be seen', async (_, outcome, sql, seen) => {
  const history = await told(stage, outcome);
  const wrong = await undone(api.database, async (statements) => {
    for (const text of sql) await statements.rows(text, text.includes('$1') ? [history.posts[0]!.postId] : []);
    return wrongIn(history, statements);
  });
  expect(wrong.join()).toMatch(seen);
  expect(await wrongIn(history)).toEqual([]);
});

test('control: an item that looks free to everybody is given to two, and it is seen', async () => {
  const history = await told(stage, 'upheld');
  const rows = api.app.get(ReviewableRows);
  const lock = rows.lockFor.bind(rows);
  const blind = jest.spyOn(rows, 'lockFor').mockImplementation(async (...given) => {
    const row = await lock(...given);
    return row && { ...row, claimedBy: null, claimedUntil: null };
  });
  await deeds.claim({ history, post: history.posts[1]!, by: stage.moderators[1]!, pick: 0 });
  blind.mockRestore();
  expect((await wrongIn(history)).join()).toMatch(/two claimants/);
});

test('control: a replay that forgets an overturned appeal is not what readers see', async () => {
  const history = await told(stage, 'overturned');
  expect(await wrongForReaders(history)).toEqual([]);
  const { happened } = history.posts[0]!;
  happened.splice(0, Infinity, ...happened.filter(({ what }) => what !== 'appealed'));
  expect(await wrongForReaders(history)).toHaveLength(1);
  expect(await wrongIn(history)).toHaveLength(1);
});

test('control: an entry of the log that is changed breaks the chain', async () => {
  await told(stage, 'upheld');
  const wrong = await undone(api.database, async (statements) => {
    await statements.rows('alter table audit_entry disable trigger user');
    await statements.rows(`update audit_entry set act = 'release' where number = (select max(number) - 1 from audit_entry)`);
    return wrongInChain(statements);
  });
  expect(wrong).toEqual(['the chain of the log is broken']);
});

test('control: decisions that leave the post as it was are found by the histories themselves', async () => {
  const careless = jest.spyOn(api.app.get(PostsUnderReview), 'change').mockResolvedValue();
  const found = await fc.check(
    fc.asyncProperty(wholeHistory, async (all) => (await wrongAfter(all)).length === 0),
    { numRuns: 30, endOnFailure: true },
  );
  careless.mockRestore();
  expect(found.failed).toBe(true);
}, 300_000);
