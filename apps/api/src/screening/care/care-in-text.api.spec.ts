import { afterAll, afterEach, beforeAll, beforeEach, expect, jest, test } from '@jest/globals';
import { startApiUnderTest } from '../../../test/api-under-test.ts';
import type { ApiUnderTest, Bearer } from '../../../test/api-under-test.ts';
import { dump } from '../../../test/footprint.ts';
import { newMember, newProfessional } from '../../../test/personas.ts';
import { failToRead, readByWords } from '../../../test/screening-under-test.ts';

let api: ApiUnderTest;
beforeAll(async () => {
  api = await startApiUnderTest();
});
beforeEach(() => readByWords(api));
afterEach(() => {
  jest.restoreAllMocks();
});
afterAll(() => api.stop());

const careIn = (as: Bearer, text: string): Promise<{ level: string; caresFor: string; topics: string[] } | null> =>
  api.ask(as, 'query ($input: CareInTextInput!) { careInText(input: $input) { level caresFor topics } }', {
    input: { text, language: 'fi' },
  });

test.each([
  ['A quiet word.', 'none', []],
  ['I feel CONCERN.', 'concern', ['crisis']],
  ['It is URGENT.', 'urgent', ['crisis']],
])('whoever wrote it, %j is read', async (text, level, topics) => {
  for (const as of [undefined, await newMember(api), (await newProfessional(api)).bearer])
    expect(await careIn(as, text)).toEqual({ level, caresFor: 'author', topics });
});

test('what stands at either end of a text that is too long for any post is read', async () => {
  const long = 'a '.repeat(60_000);
  expect(await careIn(undefined, `URGENT ${long}`)).toMatchObject({ level: 'urgent' });
  expect(await careIn(undefined, `${long} URGENT`)).toMatchObject({ level: 'urgent' });
});

test('reading leaves every row of the database as it was', async () => {
  const everything = async (): Promise<string> => JSON.stringify([...(await dump(api.database))].sort());
  const member = await newMember(api);
  const before = await everything();
  await careIn(member, 'It is URGENT.');
  expect(await everything()).toBe(before);
});

test('where the library fails nothing is said, and nothing breaks', async () => {
  failToRead(api);
  expect(await careIn(undefined, 'It is URGENT.')).toBeNull();
});
