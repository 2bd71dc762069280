import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { startApiUnderTest } from '../../../test/api-under-test.ts';
import type { ApiUnderTest } from '../../../test/api-under-test.ts';
import { itemAbout, minutesFrom, newModerator, newPost, setClock } from '../../../test/case-under-test.ts';
import type { PostUnderTest } from '../../../test/case-under-test.ts';
import { newBoard, newMember } from '../../../test/personas.ts';
import type { StaffUnderTest } from '../../../test/personas.ts';
import { sanctionAuthor, sanctions } from '../../../test/sanction-under-test.ts';

/** The ladder tells nobody that two faces are one: two worlds, with one author or with two, look alike to whoever decides. */

interface World {
  readonly api: ApiUnderTest;
  readonly moderator: StaffUnderTest;
  readonly posts: readonly PostUnderTest[];
  readonly decisions: readonly string[];
}

const worlds: World[] = [];
beforeAll(async () => {
  worlds.push(await world({ authors: 1 }), await world({ authors: 2 }));
}, 30_000);
afterAll(async () => {
  for (const { api } of worlds) await api.stop();
});

/** Two posts in two threads, each answered with the next step of the ladder. */
async function world({ authors }: { authors: 1 | 2 }): Promise<World> {
  const api = await startApiUnderTest();
  const moderator = await newModerator(api);
  const board = await newBoard(api);
  const [first, second] = [await newMember(api), await newMember(api)];
  const posts = [await newPost(api, { board, author: first }), await newPost(api, { board, author: authors === 1 ? first : second })];
  const decisions: string[] = [];
  const now = new Date();
  for (const [n, post] of posts.entries()) {
    setClock(api, minutesFrom(now, n * 60));
    decisions.push(await sanctionAuthor(api, moderator, { ...post, sanction: sanctions.nextStep }));
  }
  jest.restoreAllMocks();
  return { api, moderator, posts, decisions };
}

const everything = `query ($id: Id!) {
  reviewQueue { openCount items { id } appeals { id } }
  reviewable(id: $id) {
    state version availableDecisions availableSanctions proposals { id }
    post { id state author { id kind name } } thread { id title }
    reports { id category } revisions { id number } context { position author { id name } }
    decisions { id kind reason policyPoint confirmedBy sanction { kind reach hours nextStep } appeal } } }`;

/** All that a moderator is answered, with ids and names by the order in which they first appear. */
async function seen({ api, moderator, posts }: World): Promise<string> {
  const answers: unknown[] = [];
  for (const post of posts) {
    answers.push(await api.send(moderator.bearer, everything, { id: await itemAbout(api, post) }));
    answers.push(
      await api.send(moderator.bearer, 'query ($id: Id!) { thread(id: $id) { posts { id author { id name } } } }', { id: post.threadId }),
    );
  }
  const known = new Map<string, string>();
  const numbered = (found: string): string => known.get(found) ?? known.set(found, `#${known.size}`).get(found)!;
  return JSON.stringify(answers).replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}|"name":"[^"]*"/g, numbered);
}

const untilOfEach = async ({ api, posts, decisions }: World): Promise<number[]> => {
  const lengths: number[] = [];
  for (const [n, id] of decisions.entries()) {
    const { hour, sanction } = await api.ask<{ hour: number; sanction: { untilHour: number } }>(
      posts[n]!.author,
      'query ($id: Id!) { myDecision(id: $id) { hour sanction { untilHour } } }',
      { id },
    );
    lengths.push(sanction.untilHour - hour);
  }
  return lengths;
};

test('what a moderator can ask for is the same, word for word', async () => {
  const [one, two] = [await seen(worlds[0]!), await seen(worlds[1]!)];
  expect(one).toBe(two);
  expect(one).toContain('"nextStep":true');
});

test('control: what the authors are answered is not, for they alone can count', async () => {
  expect([await untilOfEach(worlds[0]!), await untilOfEach(worlds[1]!)]).toEqual([
    [0, 24],
    [0, 0],
  ]);
});

test('nothing in the rows tells either: no row of a step says how long it lasts', async () => {
  const rows = ({ api }: World): Promise<unknown[]> =>
    api.database.rows(`select reach, effect, ladder, until_hour, scope, ends_hour from restriction
      join statement_of_reasons on statement_of_reasons.id = statement_id`);
  expect(await rows(worlds[0]!)).toEqual(await rows(worlds[1]!));
  expect(await rows(worlds[0]!)).toMatchObject([
    { until_hour: null, ends_hour: null },
    { until_hour: null, ends_hour: null },
  ]);
});
