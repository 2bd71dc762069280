import { isDeepStrictEqual } from 'node:util';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { gatheredHelplines } from '@rinnalla/helplines';
import { parsePost } from '@rinnalla/post-grammar';
import { startApiUnderTest } from '../../test/api-under-test.ts';
import type { ApiUnderTest } from '../../test/api-under-test.ts';
import { dump } from '../../test/footprint.ts';
import { newBoard } from '../../test/personas.ts';
import { restrictionsOf } from '../../test/sanction-under-test.ts';
import { Reply, StartThread } from '../community/index.ts';
import { demoBoards } from './demo-boards.ts';
import { demoCases, welcome } from './demo-cases.ts';
import { historyOf } from './demo-history.rules.ts';
import { demoStaff } from './demo-staff.ts';
import { loadDemo } from './load-demo.ts';
import { ReplayDemo } from './replay-demo.ts';
import { threadsEn } from './threads-en/index.ts';
import { threadsFi } from './threads-fi/index.ts';
import { threadsSv } from './threads-sv/index.ts';

/** One demo for all tests, and one that had a hard time: its load was cut off late, and a second one did the rest. */

const threads = [...threadsFi, ...threadsSv, ...threadsEn];
const history = historyOf({ loadedAt: new Date(), boards: demoBoards, threads, staff: demoStaff, cases: demoCases, visitors: [], welcome });
const planned = (...kinds: string[]): number => history.filter(({ deed }) => kinds.includes(deed.kind)).length;

let api: ApiUnderTest;
/** The ids of the posts that the use cases answered with. */
const written = new Set<string>();
let leftByTheCut: number;

beforeAll(async () => {
  api = await startApiUnderTest({ as: 'owner' });
  noteWhatIsWritten();
  const cutAt = Math.floor(history.length * 0.95);
  const carryOut = ReplayDemo.prototype.carryOut;
  let count = 0;
  const cut = jest.spyOn(ReplayDemo.prototype, 'carryOut').mockImplementation(async function (this: ReplayDemo, event) {
    count += 1;
    if (count > cutAt) throw new Error('the power is gone');
    await carryOut.call(this, event);
  });
  await expect(loadDemo(api.app)).rejects.toThrow('the power is gone');
  cut.mockRestore();
  leftByTheCut = await countOf('select count(*) from post');
  await loadDemo(api.app);
}, 600_000);
afterAll(() => api.stop());

function noteWhatIsWritten(): void {
  for (const command of [api.app.get(StartThread), api.app.get(Reply)] as { execute(...given: unknown[]): Promise<unknown> }[]) {
    const execute = command.execute.bind(command);
    jest.spyOn(command, 'execute').mockImplementation(async (...given) => {
      const answer = await execute(...given);
      written.add((answer as { postId: string }).postId);
      return answer;
    });
  }
}

const countOf = async (counting: string): Promise<number> => Number((await api.database.first<{ count: string }>(counting))?.count);
const listOf = async (query: string): Promise<string[]> => (await api.database.rows<{ word: string }>(query)).map(({ word }) => word);

test.each([
  ['boards', 'select count(*) from board', 9],
  ['threads', 'select count(*) from thread where listed', 40],
  ['posts', `select count(*) from post where state = 'visible'`, 250],
  ['professionals with a badge, each of another trade', `select count(distinct protected_title) from badge where state = 'valid'`, 6],
  ['posts by professionals', `select count(*) from post join persona on persona.id = persona_id where kind = 'professional'`, 20],
  ['posts with a content note by the author', `select count(*) from post where notes_by_author <> '{}'`, 5],
  ['posts with a content note by a moderator', `select count(*) from post where notes_by_moderator <> '{}'`, 1],
  ['posts that wait for their reader', `select count(*) from post where state = 'held'`, 3],
  ['decided cases after a report', `select count(*) from decision where kind <> 'approve'`, 10],
  ['open appeals', `select count(*) from appeal where state = 'open'`, 1],
  ['decided appeals', `select count(*) from appeal where state <> 'open'`, 2],
  ['open applications for a badge', `select count(*) from badge_application where state = 'open'`, 2],
  [
    'posts under a badge that was taken away',
    `select count(*) from post join persona on persona.id = persona_id join badge using (staff_account_id) where badge.state = 'revoked'`,
    1,
  ],
])('the demo has %s', async (_what, counting, least) => {
  expect(await countOf(counting)).toBeGreaterThanOrEqual(least);
});

test.each(['fi', 'sv', 'en'])('in %s there is a forum of its own', async (language) => {
  const of = `from thread join board on board.id = board_id join post on post.thread_id = thread.id where language = '${language}'`;
  expect(await countOf(`select count(distinct thread.id) ${of}`)).toBeGreaterThanOrEqual(14);
  expect(await countOf(`select count(*) ${of}`)).toBeGreaterThanOrEqual(90);
  expect(await countOf(`select count(distinct board.id) ${of}`)).toBe(5);
});

test('reports of every class are open, and every kind of decision was made', async () => {
  expect(await listOf(`select distinct class as word from reviewable where state = 'open' order by 1`)).toEqual([
    'amber',
    'crisis',
    'green',
    'red',
  ]);
  expect(await listOf('select distinct kind as word from decision order by 1')).toEqual([
    'add_content_note',
    'approve',
    'hide',
    'no_action',
    'remove',
  ]);
});

test('a reminder was given, a pause holds, and a closed account waits for a second pair of eyes, which there is, with a third for its appeal', async () => {
  expect(await listOf('select distinct sanction as word from decision where sanction is not null order by 1')).toEqual(['pause', 'warn']);
  expect(await listOf(`select decision -> 'sanction' ->> 'kind' as word from proposal where state = 'open'`)).toEqual(['close']);
  expect(await countOf(`select count(*) from staff_account where 'moderator' = any(roles)`)).toBeGreaterThanOrEqual(3);
});

test('a post whose appeal was right is back', async () => {
  const back = await listOf(
    `select post.state as word from appeal join decision on decision.id = decision_id join revision on revision.id = decision.revision_id
       join post on post.id = revision.post_id where appeal.state = 'overturned'`,
  );
  expect(new Set(back)).toEqual(new Set(['visible']));
});

test('nothing lies in the future, and in its thread every post follows the one before', async () => {
  const hour = Math.floor(Date.now() / 3_600_000);
  const tables = ['post.hour', 'revision.hour', 'report.hour', 'decision.hour', 'appeal.hour', 'appeal.decided_hour', 'thread.last_hour'];
  for (const column of tables) {
    const [table, name] = column.split('.');
    expect([column, await countOf(`select count(*) from ${table} where ${name} > ${hour}`)]).toEqual([column, 0]);
  }
  expect(await countOf('select count(*) from audit_entry where at > now()')).toBe(0);
  expect(await countOf('select count(*) from reviewable where opened_at > now()')).toBe(0);
  expect(
    await countOf(
      'select count(*) from post join post earlier using (thread_id) where post.position > earlier.position and post.hour < earlier.hour',
    ),
  ).toBe(0);
});

test('it tells of ten weeks, and most threads begin in an evening or at night', async () => {
  const hour = Math.floor(Date.now() / 3_600_000);
  expect(await countOf(`select ${hour} - min(hour) as count from post`)).toBeGreaterThan(8 * 7 * 24);
  const inFinland = `(hour + 2) % 24`;
  const late = await countOf(`select count(*) from post where position = 1 and (${inFinland} >= 17 or ${inFinland} <= 4)`);
  expect(late).toBeGreaterThan(threads.length / 2);
});

test('every post went through the use cases of everybody, and its text was read as any other', async () => {
  const posts = await api.database.rows<{ id: string; text: string; tree: unknown }>(
    'select post.id, text, tree from post join revision on revision.id = revision_id',
  );
  expect(posts.filter(({ id }) => !written.has(id))).toEqual([]);
  expect(posts.filter(({ text, tree }) => !isDeepStrictEqual(parsePost(text), { kind: 'post', text, tree }))).toEqual([]);
});

test('a load that was cut off is done to its end by the next, and nothing is there twice', async () => {
  expect(leftByTheCut).toBeGreaterThan(0);
  expect(leftByTheCut).toBeLessThan(planned('start', 'reply'));
  const found = {
    posts: await countOf('select count(*) from post'),
    words: await countOf('select count(*) from reaction'),
    reports: await countOf('select count(*) from report'),
    decisions: await countOf('select count(*) from decision'),
    appeals: await countOf('select count(*) from appeal'),
    applications: await countOf('select count(*) from badge_application'),
    acts: await countOf('select count(*) from audit_entry'),
  };
  expect(found).toEqual({
    posts: planned('start', 'reply'),
    words: planned('react'),
    reports: planned('report'),
    decisions: planned('decide'),
    appeals: planned('appeal'),
    applications: planned('apply'),
    // The demo's editor has checked every line that is shown.
    acts:
      planned('claim', 'decide', 'propose', 'decide_appeal', 'confirm', 'revoke') +
      gatheredHelplines.filter(({ hidden }) => !hidden).length,
  });
});

test('a forum that is not the demo’s is left as it is', async () => {
  const another = await startApiUnderTest({ as: 'owner' });
  await newBoard(another);
  await loadDemo(another.app);
  expect(await another.database.rows('select 1 from credential union all select 1 from staff_account')).toEqual([]);
  await another.stop();
});

test('a load after a whole one changes nothing', async () => {
  const before = await dump(api.database);
  await loadDemo(api.app);
  expect([...(await dump(api.database)).keys()]).toEqual([...before.keys()]);
});

const enter = async (id: string): Promise<string> =>
  (await api.ask<{ token: string }>(undefined, 'mutation ($id: Id!) { enterDemo(accountId: $id) { ... on SignedIn { token } } }', { id }))
    .token;

interface Offered {
  readonly id: string;
  readonly language: string;
  readonly story: string | null;
}

interface Mine {
  readonly threads: { readonly id: string; readonly myFace: string }[];
  readonly decisions: { readonly decisionId: string; readonly kind: string }[];
}

/** What a member of the demo finds of its own on the boards of a language. */
async function findingsOf({ id, language }: Offered): Promise<string[]> {
  const bearer = await enter(id);
  const mine = await api.ask<Mine>(bearer, '{ myThings { threads { id myFace } decisions { decisionId kind } } }');
  const inThreads = await Promise.all(
    mine.threads.map(({ id: threadId, myFace }) =>
      api.database.rows<{ word: string }>(
        `select case when post.state = 'held' then 'held' when post.position = 1 and post_count > 1 then 'answered' else 'wrote' end as word
           from post join persona on persona.id = persona_id join thread on thread.id = thread_id join board on board.id = board_id
          where thread_id = $1 and persona.name = $2 and language = $3`,
        [threadId, myFace, language],
      ),
    ),
  );
  const decided = await Promise.all(
    mine.decisions.map(({ decisionId }) =>
      api.ask<{ kind: string; appealable: boolean; postState: string; appeal: { state: string } | null }>(
        bearer,
        'query ($id: Id!) { myDecision(id: $id) { kind appealable postState appeal { state } } }',
        { id: decisionId },
      ),
    ),
  );
  return [
    ...(mine.threads.length === 0 ? ['newcomer'] : []),
    ...inThreads.flat().map(({ word }) => word),
    ...(decided.some(({ appealable, postState }) => appealable && postState === 'hidden') ? ['hidden'] : []),
    ...(decided.some(({ appeal }) => appeal?.state === 'open') ? ['appealed'] : []),
    ...((await restrictionsOf(api, bearer)).some(({ kind }) => kind === 'pause') ? ['paused'] : []),
  ];
}

test('each member that the sign-in page offers finds in its account what the button says', async () => {
  const accounts = await api.ask<Offered[]>(undefined, '{ demoAccounts { id language story } }');
  const members = accounts.filter(({ story }) => story !== null);
  expect(members).toHaveLength(18);
  for (const member of members) {
    expect([member.language, await findingsOf(member)]).toEqual([member.language, expect.arrayContaining([member.story])]);
  }
});

test('staff can be entered as once the load is done: all of them, by one click', async () => {
  const accounts = await api.ask<{ id: string; story: string | null; name: string }[]>(undefined, '{ demoAccounts { id name story } }');
  const staff = accounts.filter(({ story }) => story === null);
  expect(staff.map(({ name }) => name).sort()).toEqual(
    Object.values(demoStaff)
      .map(({ name }) => name)
      .sort(),
  );
  const { staffName } = await api.ask<{ staffName: string }>(await enter(staff[0]!.id), '{ viewer { staffName } }');
  expect(staffName).toBe(staff[0]!.name);
});

test('of the staff, one is a senior moderator of a language and one moderates a single board; their buttons and their queues say so', async () => {
  const accounts = await api.ask<{ id: string; roles: string[]; scope: { language: string | null; boardName: string | null } | null }[]>(
    undefined,
    '{ demoAccounts { id roles scope { language boardName } } }',
  );
  const scoped = accounts.filter(({ scope }) => scope !== null);
  expect(scoped.map(({ roles, scope }) => [roles, scope])).toEqual([
    [['moderator'], { language: null, boardName: 'Yöllä valveilla' }],
    [['moderator', 'senior_moderator'], { language: 'sv', boardName: null }],
  ]);
  const boardsOf = async ({ id }: { id: string }): Promise<string[]> => {
    const { boards } = await api.ask<{ boards: { name: string; language: string }[] }>(
      await enter(id),
      '{ reviewQueue { boards { name language } } }',
    );
    return boards.map(({ name, language }) => `${language} ${name}`);
  };
  expect(await boardsOf(scoped[0]!)).toEqual(['fi Yöllä valveilla']);
  const swedish = await boardsOf(scoped[1]!);
  expect([swedish.length >= 5, swedish.every((board) => board.startsWith('sv '))]).toEqual([true, true]);
});
