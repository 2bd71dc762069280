import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import fc from 'fast-check';
import { startApiUnderTest } from '../../test/api-under-test.ts';
import type { ApiUnderTest } from '../../test/api-under-test.ts';
import { answered, NoAnswer } from '../../test/histories/answered.ts';
import { deeds, ofTime } from '../../test/histories/deeds.ts';
import type { Deed } from '../../test/histories/deeds.ts';
import { wrongForReaders, wrongIn, wrongInChain } from '../../test/histories/judge.ts';
import { begin, setStage } from '../../test/histories/world.ts';
import type { History, PostInHistory, Stage } from '../../test/histories/world.ts';
import { forgotten, forgottenLater } from '../../test/histories/forgotten.ts';
import { MadeSmall } from '../../test/histories/made-small.ts';
import { plainly } from '../../test/histories/model.ts';
import { watchForSecondConnections } from '../../test/histories/second-connections.ts';
import { told, toldOfLaterThoughts } from '../../test/histories/told.ts';
import { undone } from '../../test/restriction-rows.ts';
import { PostsUnderReview } from '../community/index.ts';
import { Database } from '../platform/database/database.ts';
import { ReviewableRows } from './review/reviewable-rows.ts';
import { targetKinds } from './review/target-kind.type.ts';
import type { TargetKind } from './review/target-kind.type.ts';
import { contactStates } from './authorities/contact.type.ts';
import { appealStates } from './appeals/appeal-state.type.ts';
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
let secondConnections: string[];
beforeAll(async () => {
  api = await startApiUnderTest();
  stage = await setStage(api);
  secondConnections = watchForSecondConnections(api);
});
afterAll(async () => {
  jest.restoreAllMocks();
  await api.stop();
});

/** One deed. `together`: it is done at the same moment as the one before. */
interface Done {
  readonly deed: Deed;
  readonly post: number;
  readonly about: TargetKind;
  readonly by: number;
  readonly pick: number;
  readonly together: boolean;
}

/** What leads on is done more often than what only holds up. */
const often: Partial<Record<Deed, number>> = {
  ...{ report: 4, 'claim and decide': 5, 'report, claim and decide': 8, 'answer a proposal': 5 },
  ...{ 'take back': 4, 'answer about a badge': 3, 'call the authorities': 2, 'answer for a call': 4 },
  ...{ 'appeal as the author': 5, 'appeal as whoever reported': 4, 'decide an appeal': 7 },
};
const drawn = (Object.keys(deeds) as Deed[]).flatMap((deed) => Array.from({ length: often[deed] ?? 1 }, () => deed));

const done = fc.noBias(
  fc.record<Done>({
    deed: fc.constantFrom(...drawn),
    post: fc.constantFrom(0, 0, 0, 1, 2),
    about: fc.constantFrom<TargetKind[]>('post', 'post', 'post', 'thread', 'persona'),
    by: fc.nat(2),
    pick: fc.nat(10_000),
    together: fc.boolean(),
  }),
);
const wholeHistory = fc.array(done, { minLength: 12, maxLength: mostDeeds, size: 'max' });

/** A professional bears the name of an account, so that the badge is judged and never the name. */
const seenAs = ({ author }: PostInHistory, about: TargetKind): TargetKind =>
  author.kind === 'staff' && about === 'persona' ? 'professional_claim' : about;

async function act(history: History, batch: readonly Done[]): Promise<void> {
  const acts = batch.map(({ deed, about, by, pick, ...given }) => {
    const post = history.posts[given.post]!;
    return { name: deed, done: deeds[deed]({ history, post, about: seenAs(post, about), by: stage.moderators[by]!, pick }) };
  });
  await answered(api, acts);
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
  ...decisionKinds.map((kind) => `decided ${kind}`),
  ...decisionKinds.map((kind) => `taken back: ${kind}`),
  ...targetKinds.map((kind) => `an item about a ${kind}`),
  ...contactStates.map((state) => `a call, ${state}`),
  ...['open', 'kept', 'revoked'].map((state) => `a badge, ${state}`),
  ...sanctionKinds.map((kind) => `about the author: ${kind}`),
  ...proposalStates.map((state) => `a proposal, ${state}`),
  ...appealStates.flatMap((state) => [`an appeal of the author, ${state}`, `an appeal of whoever reported, ${state}`]),
];

async function wrongAfter(all: readonly Done[]): Promise<string[]> {
  const history = await begin(stage);
  for (const batch of batchesOf(all)) {
    await act(history, batch);
    const wrong = [...secondConnections.splice(0), ...(await wrongIn(history))];
    if (wrong.length > 0) return wrong;
  }
  return [...(await wrongForReaders(history)), ...(await wrongInChain(api.database, 200))];
}

test(`in ${histories} histories nothing goes wrong`, async () => {
  const madeSmall = new MadeSmall(300_000);
  await fc.assert(
    fc.asyncProperty(wholeHistory, async (all) => {
      expect(await madeSmall.wrongIn(() => wrongAfter(all))).toEqual([]);
    }),
    { numRuns: histories },
  );
  expect(madeSmall.looked).toBe(histories);
  expect(await wrongInChain(api.database)).toEqual([]);
  await sayWhatHappened();
}, 4_500_000);

/** How often what came about, so that a history in which nothing happens is noticed. */
async function sayWhatHappened(): Promise<void> {
  const counted = await api.database.rows<{ what: string; often: number }>(
    `select what, count(*)::int as often from (
       select 'decided ' || kind as what from decision
       union all select 'about the author: ' || sanction from decision where sanction is not null
       union all select 'a proposal, ' || state from proposal
       union all select 'an appeal' || case when report_id is null then ' of the author, ' else ' of whoever reported, ' end || state from appeal
       union all select 'taken back: ' || kind from decision where undone_hour is not null
       union all select 'an item about a ' || target_kind from reviewable
       union all select 'a call, ' || state from authority_contact
       union all select 'a badge, ' || state from badge_referral
       union all select 'a follow-up, ' || state from follow_up
       union all select 'opened again' from reviewable where round > 1
       union all select 'in the log: ' || act from audit_entry) happened
      group by what order by what`,
  );
  process.stdout.write(`${counted.map(({ what, often }) => `${what} ${often}`).join(' · ')}\n`);
  if (isLong) for (const what of everything) expect(counted.map((each) => each.what)).toContain(what);
}

test.each(forgotten)('control: if the database forgot %s, it would be seen', async (_, outcome, sql, seen) => {
  const history = await told(stage, outcome);
  const wrong = await undone(api.database, async (statements) => {
    for (const text of sql) await statements.rows(text, text.includes('$1') ? [history.posts[0]!.postId] : []);
    return wrongIn(history, statements);
  });
  expect(wrong.join()).toMatch(seen);
  expect(await wrongIn(history)).toEqual([]);
});

test.each(forgottenLater)('control: if the database forgot %s, that too would be seen', async (_, on, sql, seen) => {
  const history = await toldOfLaterThoughts(stage);
  const wrong = await undone(api.database, async (statements) => {
    for (const text of sql) await statements.rows(text, text.includes('$1') ? [history.posts[on]!.postId] : []);
    return wrongIn(history, statements);
  });
  expect(wrong.join()).toMatch(seen);
  expect(await wrongIn(history)).toEqual([]);
});

test('control: a replay of a title that was changed, or of words that were covered, is held against what readers see', async () => {
  const history = await toldOfLaterThoughts(stage);
  expect(await wrongForReaders(history)).toEqual([]);
  const [open, , professional] = history.posts;
  open!.happened.splice(0, Infinity, ...open!.happened.filter((each) => each.what !== 'decided' || each.kind !== 'rename'));
  professional!.happened.push({ ...plainly, id: 'nowhere', kind: 'redact' });
  const wrong = await wrongForReaders(history);
  expect(wrong).toHaveLength(2);
  expect(wrong.join()).toMatch(/a guest reads the title .*a guest reads covered words/s);
});

test('control: an item that looks free to everybody is given to two, and it is seen', async () => {
  const history = await told(stage, 'upheld');
  const rows = api.app.get(ReviewableRows);
  const lock = rows.lockFor.bind(rows);
  const blind = jest.spyOn(rows, 'lockFor').mockImplementation(async (...given) => {
    const row = await lock(...given);
    return row && { ...row, claimedBy: null, claimedUntil: null };
  });
  await deeds.claim({ history, post: history.posts[1]!, about: 'post', by: stage.moderators[1]!, pick: 0 });
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

test('control: a deed that is not answered is named, with what the database waits for, and is not made small', async () => {
  const [post] = (await told(stage, 'upheld')).posts;
  let asked = 0;
  const madeSmall = new MadeSmall(300_000, () => undefined);
  const found = await undone(api.database, async (statements) => {
    await statements.rows('select from post where id = $1 for update', [post!.postId]);
    const held = api.database.rows('select from post where id = $1 for update', [post!.postId]).then(() => undefined);
    const property = fc.asyncProperty(wholeHistory, async () => {
      asked += 1;
      expect(await madeSmall.wrongIn(() => answered(api, [{ name: 'report', done: held }], 500).then(() => []))).toEqual([]);
    });
    return fc.check(property, { numRuns: 30 });
  });
  expect(found.errorInstance).toBeInstanceOf(NoAnswer);
  expect(String(found.errorInstance)).toMatch(/No answer after 0.5 s to: report\. The database: .*waits for transactionid .*for update/s);
  expect(found.numShrinks).toBe(0);
  expect(asked).toBeGreaterThan(0);
});

test('control: what fails by chance fails the histories at once in words, and is made small for a while alone', async () => {
  const words: string[] = [];
  const madeSmall = new MadeSmall(0, (text) => words.push(text));
  let looks = 0;
  const found = await fc.check(
    fc.asyncProperty(wholeHistory, async () => {
      const wrong = await madeSmall.wrongIn(() => {
        looks += 1;
        return looks === 3 ? Promise.reject(new Error('the machine is busy')) : Promise.resolve([]);
      });
      expect(wrong).toEqual([]);
    }),
    { numRuns: 30 },
  );
  expect(found.failed).toBe(true);
  expect([looks, words]).toEqual([3, [expect.stringMatching(/^After 2 histories one went wrong.*the machine is busy/)]]);
});

test('control: a use case that asks for a second connection while it holds one is seen', async () => {
  const database = api.app.get(Database);
  await database.transaction(() => database.rows('select 1'));
  expect(secondConnections.splice(0)).toEqual(['a second connection is asked for in a transaction, for select 1']);
});
