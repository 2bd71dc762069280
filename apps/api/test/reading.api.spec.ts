import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import pg from 'pg';
import { startApiUnderTest } from './api-under-test.ts';
import type { ApiUnderTest } from './api-under-test.ts';
import { dump, footprint } from './footprint.ts';
import { newBoard, newMember, newProfessional, newReply, newThread } from './personas.ts';
import type { BoardUnderTest, ThreadUnderTest } from './personas.ts';

/** What a page may cost the database (performance goals): at most four statements for a guest's page, and no write. */
const mostStatements = 4;

let api: ApiUnderTest;
let board: BoardUnderTest;
let thread: ThreadUnderTest;
let member: string;
beforeAll(async () => {
  api = await startApiUnderTest();
  board = await newBoard(api);
  member = await newMember(api);
  thread = await newThread(api, member, { board });
  const professional = await newProfessional(api);
  for (const writer of [await newMember(api), professional.bearer, member]) await newReply(api, writer, { threadId: thread.threadId });
});
afterAll(() => api.stop());

const documents: Record<string, [document: string, variables: () => object]> = {
  'the front page': ['{ boards { board { name } latest { title openedBy { name } } } }', () => ({})],
  'a board': [
    'query ($slug: String!) { board(slug: $slug) { mayStartThread threads { title openedBy { name badge { state } } answeredByProfessional } } }',
    () => ({ slug: board.slug }),
  ],
  'a thread': [
    'query ($id: Id!) { thread(id: $id) { thread { title board { name } } posts { tree author { name badge { state } } reactions { count } abilities { report } } } }',
    () => ({ id: thread.threadId }),
  ],
  'a post to report': ['query ($id: Id!) { post(id: $id) { post { tree } thread { title } } }', () => ({ id: thread.postId })],
  'a report looked up': ['{ reportStatus(reference: "R-7KQM-2XVD-9HTW-4CRB-PJYG") { id } }', () => ({})],
  'decisions looked up': ['{ decisionsByCaseCode(code: "C-7KQM-2XVD-9HTW-4CRB-PJYG") { id } }', () => ({})],
  'a badge': ['{ badge(id: "11111111-2222-3333-4444-555555555555") { holderName } }', () => ({})],
};

/** The texts of the statements that reach PostgreSQL while something is done. */
async function statementsOf(work: () => Promise<unknown>): Promise<string[]> {
  const query = jest.spyOn(pg.Client.prototype, 'query');
  try {
    await work();
    return query.mock.calls.map(([statement]) =>
      typeof statement === 'string' ? statement : (statement as unknown as { text: string }).text,
    );
  } finally {
    query.mockRestore();
  }
}

describe.each(Object.entries(documents))('%s', (_name, [document, variables]) => {
  const read = (as: string | undefined): Promise<unknown> => api.send(as, document, variables());

  test('costs a guest at most four statements, and each of them reads', async () => {
    const statements = await statementsOf(() => read(undefined));
    expect(statements.length).toBeLessThanOrEqual(mostStatements);
    expect(statements.length).toBeGreaterThan(0);
    expect(statements.filter((text) => !/^\s*select\b/i.test(text))).toEqual([]);
  });

  test('leaves nothing behind, whoever reads', async () => {
    const before = await dump(api.database);
    await read(undefined);
    await read(member);
    expect(footprint(before, await dump(api.database))).toEqual({ tables: [], transactions: [] });
  });
});

test('control: a statement more for each post would be counted', async () => {
  const statements = await statementsOf(async () => {
    for (let n = 0; n <= mostStatements; n += 1) await api.database.rows('select 1 from post where id = $1', [thread.postId]);
  });
  expect(statements.length).toBeGreaterThan(mostStatements);
});
