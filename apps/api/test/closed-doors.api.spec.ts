import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { randomId } from '@rinnalla/anonymity';
import { buildClientSchema, getIntrospectionQuery } from 'graphql';
import type { GraphQLSchema, IntrospectionQuery } from 'graphql';
import { answerAccess } from '../src/platform/access/access.rules.ts';
import { Operations } from '../src/platform/access/operations.ts';
import type { Viewer } from '../src/platform/sessions/viewer.ts';
import { startApiUnderTest } from './api-under-test.ts';
import type { ApiUnderTest, Bearer } from './api-under-test.ts';
import { asksById, documentsFor, isAsked } from './every-operation.ts';
import type { Ids } from './every-operation.ts';
import { join, newBoardCode, newInvitedBoard } from './invited-board.ts';
import { newBoard, newMember, newProfessional, newReply, newStaff, newThread } from './personas.ts';
import type { BoardUnderTest } from './personas.ts';

/**
 * Whoever was not invited learns nothing: every operation of the schema that takes an id or a slug is sent, by each kind of stranger,
 * the ids of a board that is by invitation and stands in no list; it answers as it does to ids of nothing.
 */

const marked = ['Ketunleipä in the title', 'Ketunleipä in the text', 'Ketunleipä in the answer', 'Thursday group'];

/** Milliseconds: some hundreds of requests. */
const patience = 60_000;

let api: ApiUnderTest;
let schema: GraphQLSchema;
let board: BoardUnderTest;
let code: string;
let closed: Ids;
let hidden: string[];

beforeAll(async () => {
  api = await startApiUnderTest();
  schema = buildClientSchema((await api.send<IntrospectionQuery>(undefined, getIntrospectionQuery())).data!);
  board = await newInvitedBoard(api, { listed: false });
  code = await newBoardCode(api, board);
  const [insider, other] = [await newMember(api), await newMember(api)];
  for (const each of [insider, other]) expect(await join(api, each, code)).toBe('BoardJoined');
  const { threadId, postId } = await newThread(api, insider, { board, title: marked[0]!, text: marked[1]! });
  await newReply(api, other, { threadId, text: marked[2]! });
  const rows = await api.database.rows<{ id: string; personaId: string; revisionId: string; name: string }>(
    `select post.id, persona_id as "personaId", revision_id as "revisionId", name from post join persona on persona.id = persona_id where thread_id = $1`,
    [threadId],
  );
  const opening = rows.find(({ id }) => id === postId)!;
  closed = {
    threadId,
    postId,
    revisionId: opening.revisionId,
    personaId: opening.personaId,
    boardId: board.id,
    slug: board.slug,
    boardSlug: board.slug,
  };
  hidden = [...marked, ...rows.flatMap(({ id, personaId, revisionId, name }) => [id, personaId, revisionId, name])];
}, patience);
afterAll(() => api.stop());

/** Ids of the same shape that belong to nothing. */
const ofNothing = (): Ids => Object.fromEntries(Object.keys(closed).map((name) => [name, /slug/i.test(name) ? 'group-0000' : randomId()]));

interface Stranger {
  readonly bearer: Bearer;
  readonly viewer: Viewer;
}

const asMember = async (bearer: Promise<Bearer>): Promise<Stranger> => ({ bearer: await bearer, viewer: { kind: 'member' } as Viewer });
const asStaff = (bearer: Bearer, roles: readonly string[]): Stranger => ({ bearer, viewer: { kind: 'staff', roles } as Viewer });

const strangers: Record<string, () => Promise<Stranger>> = {
  'a guest': () => Promise.resolve({ bearer: undefined, viewer: { kind: 'guest' } }),
  'a member who has no code': () => asMember(newMember(api)),
  'a member who has left': async () => {
    const member = await asMember(newMember(api));
    expect(await join(api, member.bearer, code)).toBe('BoardJoined');
    await api.ask(member.bearer, 'mutation ($slug: String!) { leaveBoard(slug: $slug) { __typename } }', { slug: board.slug });
    return member;
  },
  'a minor': () => asMember(newMember(api, { adult: false })),
  'a professional': async () => asStaff((await newProfessional(api)).bearer, ['professional']),
  'a verifier and editor': async () => asStaff((await newStaff(api, { roles: ['verifier', 'editor'] })).bearer, ['verifier', 'editor']),
};

/** What is read of an answer: without the ids that were sent, and without the random keys that an answer may show once. */
async function answerTo(as: Bearer, document: string, sent: Ids): Promise<string> {
  const { data, errors } = await api.send(as, document);
  let text = JSON.stringify({ data, errors: errors?.map(({ message }) => message) });
  for (const [name, id] of Object.entries(sent)) text = text.replaceAll(id, `<${/slug/i.test(name) ? 'slug' : 'id'}>`);
  return text;
}

/** Whose answer is random by nature: a phrase, a reference, a challenge. Of them only that they hold nothing hidden is asked. */
const words = /[A-Za-z0-9_-]{16,}|R-[0-9A-Z-]+/g;

test.each(Object.entries(strangers))(
  '%s learns nothing from any operation of the schema',
  async (_who, enter) => {
    const [one, another] = [await enter(), await enter()];
    const operations = api.app
      .get(Operations)
      .all()
      .filter(isAsked)
      .filter(({ access }) => access !== undefined && answerAccess(one.viewer, access.who) === 'allowed');
    const asked = operations.filter((operation) => asksById(schema, operation));
    expect(asked.length).toBeGreaterThan(5);
    const nothing = ofNothing();
    for (const operation of asked) {
      const empty = documentsFor(schema, operation, nothing);
      for (const [n, document] of documentsFor(schema, operation, closed).entries()) {
        const answer = await answerTo(one.bearer, document, closed);
        expect([operation.name, hidden.filter((word) => answer.includes(word))]).toEqual([operation.name, []]);
        const toNothing = await answerTo(another.bearer, empty[n]!, nothing);
        expect([operation.name, answer.replace(words, '…')]).toEqual([operation.name, toNothing.replace(words, '…')]);
      }
    }
    for (const list of operations.filter((operation) => operation.type === 'Query' && !asked.includes(operation))) {
      const answer = await answerTo(one.bearer, documentsFor(schema, list, nothing)[0]!, closed);
      expect([list.name, hidden.filter((word) => answer.includes(word))]).toEqual([list.name, []]);
    }
    expect(await api.ask(one.bearer, '{ viewer { kind } }')).toEqual({ kind: one.viewer.kind });
  },
  patience,
);

test('control: a member who was invited finds all of it, so the documents do ask', async () => {
  const member = await newMember(api);
  expect(await join(api, member, code)).toBe('BoardJoined');
  let answers = '';
  for (const name of ['board', 'thread', 'post', 'myBoards']) {
    for (const document of documentsFor(schema, { name, type: 'Query' }, closed))
      answers += JSON.stringify((await api.send(member, document)).data);
  }
  expect(marked.filter((word) => !answers.includes(word))).toEqual([]);
});

test('control: on a board that everybody may enter the same look finds the text', async () => {
  const open = await newBoard(api);
  const thread = await newThread(api, await newMember(api), { board: open, text: marked[1]! });
  const answers = documentsFor(schema, { name: 'thread', type: 'Query' }, { id: thread.threadId });
  expect(JSON.stringify((await api.send(undefined, answers[0]!)).data)).toContain(marked[1]);
});
