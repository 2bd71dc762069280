import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { startApiUnderTest } from '../../../test/api-under-test.ts';
import type { ApiUnderTest } from '../../../test/api-under-test.ts';
import { dump } from '../../../test/footprint.ts';
import { newBoard, newMember, newStaff, submission } from '../../../test/personas.ts';
import type { StaffUnderTest } from '../../../test/personas.ts';
import { readByWords, recorded, start } from '../../../test/screening-under-test.ts';

/** What operators type by mistake, twice, in masses or with ill will. */

let api: ApiUnderTest;
let operator: StaffUnderTest;
beforeAll(async () => {
  api = await startApiUnderTest();
  operator = await newStaff(api, { roles: ['operator'] });
  readByWords(api);
});
afterAll(() => {
  jest.restoreAllMocks();
  return api.stop();
});

interface Added {
  readonly __typename: string;
  readonly entryId: string;
  readonly problems: { field: string; problem: string }[];
  readonly doubts: { kind: string; words: { text: string; language: string }[] }[];
}

const addAs = (bearer: string, given: object): Promise<Added> =>
  api.ask(
    bearer,
    `mutation ($input: AddWatchedInput!) { addWatched(input: $input) { __typename ... on WatchedAdded { entryId }
      ... on WatchedDoubted { doubts { kind words { text language } } } ... on InvalidInput { problems { field problem } } } }`,
    { input: { submission: submission(), kind: 'word', text: 'ketunleipä', happens: 'hold', note: '', ...given } },
  );
const add = (given: object): Promise<Added> => addAs(operator.bearer, given);
const remove = (entryId: string): Promise<{ __typename: string }> =>
  api.ask(operator.bearer, 'mutation ($id: Id!) { removeWatched(entryId: $id) { __typename } }', { id: entryId });
const list = (): Promise<{ id: string; kind: string; text: string }[]> => api.ask(operator.bearer, '{ watchedEntries { id kind text } }');

const auditCount = async (entryId: string): Promise<number> =>
  (await api.database.rows('select from audit_entry where target_id = $1', [entryId])).length;

test('a word in which people name themselves is watched only after its operator has read of it', async () => {
  const form = { submission: submission(), text: 'homo*', language: 'fi' };
  const before = await dump(api.database);
  const told = await add(form);
  expect(told).toMatchObject({ __typename: 'WatchedDoubted', doubts: [{ kind: 'neutral' }] });
  expect(told.doubts.flatMap(({ words }) => words)).toEqual(expect.arrayContaining([{ text: 'homo', language: 'fi' }]));
  expect([...(await dump(api.database)).keys()].sort()).toEqual([...before.keys()].sort());
  const { entryId } = await add({ ...form, anyway: true });
  expect((await list()).filter(({ id }) => id === entryId)).toEqual([{ id: entryId, kind: 'word', text: 'homo*' }]);
  await remove(entryId);
});

test('a word is doubted in the language of its board, and on all boards in every language', async () => {
  const english = await newBoard(api, { language: 'en' });
  const { __typename, entryId } = await add({ text: 'slut', boardSlug: english.slug });
  expect(__typename).toBe('WatchedAdded');
  await remove(entryId);
  expect((await add({ text: 'slut' })).doubts).toEqual([
    { kind: 'neutral', words: expect.arrayContaining([{ text: 'slut', language: 'sv' }]) },
  ]);
});

test('a public service is doubted as a link, and its namesake is not', async () => {
  expect((await add({ kind: 'link', text: 'https://www.kela.fi/etusivu' })).doubts).toEqual([{ kind: 'well_known', words: [] }]);
  const { __typename, entryId } = await add({ kind: 'link', text: 'kela.example' });
  expect(__typename).toBe('WatchedAdded');
  await remove(entryId);
});

test('a form that is sent twice at once makes one entry and one line in the log', async () => {
  const form = { submission: submission(), text: 'kahdesti' };
  const [one, other] = await Promise.all([add(form), add(form)]);
  expect(other).toEqual(one);
  expect([(await list()).filter(({ text }) => text === 'kahdesti').length, await auditCount(one.entryId)]).toEqual([1, 1]);
  await Promise.all([remove(one.entryId), remove(one.entryId)]);
  expect(await auditCount(one.entryId)).toBe(2);
});

test('the form of one operator says nothing in the hands of another', async () => {
  const other = await newStaff(api, { roles: ['operator'] });
  const form = { submission: submission(), text: 'vieras' };
  const { entryId } = await add(form);
  expect(await addAs(other.bearer, form)).toMatchObject({ problems: [{ field: 'text', problem: 'taken' }] });
  await remove(entryId);
});

test('the id of something else removes nothing', async () => {
  const { entryId } = await add({ text: 'pysyvä' });
  const board = await newBoard(api);
  const before = await dump(api.database);
  for (const id of [operator.id, board.id]) expect(await remove(id)).toEqual({ __typename: 'NotFound' });
  expect(await dump(api.database)).toEqual(before);
  await remove(entryId);
});

test.each(['.*', '[a-z]+', '(x+x+)+y', 'foo|bar', '\\bfoo\\b', "'; drop table watched_entry; --", '<script>x</script>', '%', '_', '😀'])(
  '%j is no pattern: it is refused, or found as the plain words that it holds',
  async (text) => {
    const member = await newMember(api);
    const board = await newBoard(api);
    const { __typename, entryId } = await add({ text, boardSlug: board.slug, anyway: true });
    expect(['WatchedAdded', 'InvalidInput']).toContain(__typename);
    const written = await start(api, member, {
      ...board,
      title: 'Hyvää huomenta',
      text: 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx! qqqq barbar',
    });
    expect(written).toMatchObject({ outcome: 'published' });
    if (__typename === 'WatchedAdded') {
      expect((await list()).map((each) => each.text)).toContain(text);
      await remove(entryId);
    }
  },
);

test('control: the plain words that such an entry holds are found', async () => {
  const board = await newBoard(api);
  const { entryId } = await add({ text: "'; drop table watched_entry; --", boardSlug: board.slug });
  const { outcome } = await start(api, await newMember(api), { ...board, text: 'Why would I DROP, table – watched entry?' });
  expect(outcome).toBe('held');
  await remove(entryId);
});

test('of two hundred entries each stands on the list once, links after words, and each is found', async () => {
  const board = await newBoard(api);
  const texts = Array.from({ length: 200 }, (_, n) => `seurattu${String(n).padStart(3, '0')}`);
  for (const text of texts)
    await add({ text: text.endsWith('7') ? `${text}.example` : text, kind: text.endsWith('7') ? 'link' : 'word', boardSlug: board.slug });
  const listed = await list();
  expect(listed.filter(({ kind }) => kind === 'word').map(({ text }) => text)).toEqual(texts.filter((text) => !text.endsWith('7')));
  expect(listed.filter(({ kind }) => kind === 'link')).toHaveLength(20);
  expect(listed.map(({ kind }) => kind)).toEqual(listed.map(({ kind }) => kind).sort((one, other) => other.localeCompare(one)));
  const written = await start(api, await newMember(api), { ...board, text: 'Seurattu001 ja SEURATTU199 sekä seurattu177.example.' });
  expect([written.outcome, (await recorded(api, written.postId))?.kinds]).toEqual([
    'held',
    ['watched_link', 'watched_word', 'watched_word'],
  ]);
});

interface Tried {
  readonly __typename: string;
  readonly problems: { field: string; problem: string }[];
  readonly phases: { signals: { watched: string | null; quote: { before: string; marked: string; after: string } }[] }[];
}

const attempt = (text: string, slug: string): Promise<Tried> =>
  api.ask(
    operator.bearer,
    `query ($text: String!, $slug: String!) { tryScreening(text: $text, boardSlug: $slug) { __typename
      ... on InvalidInput { problems { field problem } }
      ... on ScreeningTried { phases { signals { watched quote { before marked after } } } } } }`,
    { text, slug },
  );

test('what is watched is marked in a tried text where it stands, whatever signs are around it', async () => {
  const board = await newBoard(api);
  const { entryId } = await add({ text: 'ketunleipä*', boardSlug: board.slug });
  const tried = await attempt('😀 Saisiko KETUN\u00adLEIPA\u0308A\u0308 👩‍👩‍👧 tänään?', board.slug);
  expect(tried.phases.flatMap(({ signals }) => signals)).toEqual([
    {
      watched: 'ketunleipä*',
      quote: { before: '😀 Saisiko ', marked: expect.stringMatching(/^KETUN\u00ad?LEIPÄÄ$/u), after: ' 👩‍👩‍👧 tänään?' },
    },
  ]);
  await remove(entryId);
});

test.each([
  ['64 kB of letters', 'a'.repeat(65_536)],
  ['64 kB of what regular expressions fear', `${'(a+)+'.repeat(13_000)}$`],
  ['64 kB of hosts', 'a.b.c.'.repeat(10_900)],
])('%s are more than a post holds, and are told so', async (_what, text) => {
  const { slug } = await newBoard(api);
  expect(await attempt(text, slug)).toMatchObject({ __typename: 'InvalidInput', problems: [{ field: 'text', problem: 'too_long' }] });
});

test.each([
  ['as long as a post may be', 'a b. '.repeat(2_000).trim()],
  ['emoji', '😀'.repeat(5_000)],
  ['half a sign', 'x \ud83d y'],
])('a text that is %s is answered', async (_what, text) => {
  const { slug } = await newBoard(api);
  expect(['ScreeningTried', 'InvalidInput']).toContain((await attempt(text, slug)).__typename);
});
