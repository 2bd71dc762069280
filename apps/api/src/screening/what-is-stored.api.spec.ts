import { afterAll, afterEach, beforeAll, beforeEach, expect, jest, test } from '@jest/globals';
import { startApiUnderTest } from '../../test/api-under-test.ts';
import type { ApiUnderTest } from '../../test/api-under-test.ts';
import { newBoard, newMember } from '../../test/personas.ts';
import { readByWords, reply, start } from '../../test/screening-under-test.ts';
import { Screening } from '../community/index.ts';

/** What is stored of a post may depend on what everybody can read around it, and on nothing else of its author's. */

let api: ApiUnderTest;
beforeAll(async () => {
  api = await startApiUnderTest();
});
beforeEach(() => readByWords(api));
afterEach(() => {
  jest.restoreAllMocks();
});
afterAll(() => api.stop());

/** A member who has never written. */
const newcomer = (): Promise<string> => newMember(api);

/** A member with many posts, this very hour, in other threads. */
async function oldHand(): Promise<string> {
  const member = await newMember(api);
  const board = await newBoard(api);
  for (let n = 0; n < 16; n += 1) await start(api, member, { ...board, text: `My ${n}th thread today.` });
  return member;
}

const texts = [
  'Hello, I am new here.',
  'See https://somewhere.example for more of this.',
  'My 3th thread today.',
  'The same long text that is said again and again in one place after another.',
  'The same long text that is said again and again in one place after another.',
  'It is URGENT.',
  'And one more, with https://somewhere.example again.',
];

/** Everything that is stored of what this member writes, but for ids and hours: a thread with each of the texts as opening, and a thread with all as replies. */
async function storedOf(as: string): Promise<unknown[]> {
  const stored: unknown[] = [];
  const keep = async (postId: string): Promise<void> => {
    stored.push(
      await api.database.rows(
        `select post.state, revision.screening, reviewable.class, reviewable.round, signal.kind, signal.rule, signal.reason, signal.part, signal.span_from, signal.span_to
           from post join revision on revision.post_id = post.id left join reviewable on target_id = post.id
           left join signal on signal.revision_id = revision.id where post.id = $1 order by signal.kind, signal.rule, signal.span_from`,
        [postId],
      ),
    );
  };
  for (const text of texts) await keep((await start(api, as, { ...(await newBoard(api)), text })).postId);
  const { threadId } = await start(api, await newMember(api), await newBoard(api));
  for (const text of texts) await keep((await reply(api, as, { threadId, text })).postId);
  return stored;
}

test('of a newcomer’s posts the same is stored as of somebody’s who has written much, this hour and elsewhere', async () => {
  expect(await storedOf(await newcomer())).toEqual(await storedOf(await oldHand()));
});

test('control: the texts make every phase speak that could tell a newcomer', async () => {
  const stored = JSON.stringify(await storedOf(await newcomer()));
  for (const rule of ['first_post.link', 'flood.said_here', 'held_with_care']) expect(stored).toContain(rule);
});

test('control: a rule that asked whether the account is new would be seen', async () => {
  const [fresh, old] = [await newcomer(), await oldHand()];
  const screening = api.app.get(Screening, { strict: false });
  const screen = screening.screen.bind(screening);
  const storedWhere = (isNew: boolean, as: string): Promise<unknown[]> => {
    jest.spyOn(screening, 'screen').mockImplementation(async (statements, revision) => {
      const screened = await screen(statements, revision);
      return isNew && screened.outcome === 'published' ? { ...screened, outcome: 'published_and_flagged' } : screened;
    });
    return storedOf(as);
  };
  expect(await storedWhere(true, fresh)).not.toEqual(await storedWhere(false, old));
});
