import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startApiUnderTest } from '../../../test/api-under-test.ts';
import type { ApiUnderTest, Bearer } from '../../../test/api-under-test.ts';
import { newMember, newStaff, submission } from '../../../test/personas.ts';
import { ReadViewer } from '../../platform/sessions/read-viewer.query.ts';
import { ErasePersona } from '../personas/erase-persona.ts';
import { PersonaOwner } from '../personas/persona-owner.query.ts';
import { BlankPosts } from '../posts/blank-posts.ts';

let api: ApiUnderTest;
beforeAll(async () => {
  api = await startApiUnderTest();
});
afterAll(() => api.stop());

interface Answer {
  readonly __typename: string;
  readonly reason?: string;
  readonly problems?: readonly { problem: string }[];
}

const make = async (as: Bearer, name: string, form = submission()): Promise<string> => {
  const answer = await api.ask<Answer>(
    as,
    `mutation ($input: MakeHandleInput!) { makeHandle(input: $input) { __typename ... on NotAllowed { reason } ... on InvalidInput { problems { problem } } } }`,
    { input: { submission: form, name } },
  );
  return answer.reason ?? answer.problems?.[0]?.problem ?? answer.__typename;
};
const handles = async (as: Bearer): Promise<{ id: string; name: string }[]> =>
  (await api.ask<{ handles: { id: string; name: string }[] }>(as, '{ myHandles { handles { id name } } }')).handles;
const retire = (as: Bearer, id: string): Promise<Answer> =>
  api.ask(as, 'mutation ($id: Id!) { retireHandle(handleId: $id) { __typename } }', { id });

/** Milliseconds: 140 requests, 20 of which make an account. */
const patience = 60_000;

/** Names that no rule finds alike. */
let names = 0;
const nextName = (): string =>
  `Vaapukka ${String.fromCharCode(97 + (names % 8))}${String.fromCharCode(109 + (Math.floor(names++ / 8) % 12))}`;

test(
  'a member has at most three handles, in twenty races of six requests',
  async () => {
    for (let race = 0; race < 20; race += 1) {
      const member = await newMember(api);
      const answers = await Promise.all(
        Array.from({ length: 6 }, (_, n) => make(member, `Race ${'abcdefghjkmnopqrstuvwx'[race]!}${'abcdef'[n]!}`)),
      );
      expect(answers.filter((answer) => answer === 'HandleMade').length).toBe(3);
      expect(answers.filter((answer) => answer === 'too_many_handles').length).toBe(3);
      expect((await handles(member)).length).toBe(3);
    }
  },
  patience,
);

test('two members who want one name at once: one of them has it', async () => {
  const members = [await newMember(api), await newMember(api)];
  const answers = await Promise.all([make(members[0], 'Sampo'), make(members[1], 'sámpo')]);
  expect(answers.sort()).toEqual(['HandleMade', 'taken']);
});

test('the same form sent twice makes one handle', async () => {
  const [member, form, name] = [await newMember(api), submission(), nextName()];
  expect(await make(member, name, form)).toBe('HandleMade');
  expect(await make(member, name, form)).toBe('HandleMade');
  expect((await handles(member)).map((each) => each.name)).toEqual([name]);
});

test('a minor makes no handle', async () => {
  expect(await make(await newMember(api, { adult: false }), nextName())).toBe('not_available');
});

test('nobody takes the name of staff', async () => {
  await newStaff(api, { roles: ['moderator'], name: 'Irmeli Pihlajamaa' });
  expect(await make(await newMember(api), 'irmeli  pihlajamaa')).toBe('taken');
});

test('a handle that is given up frees its slot, keeps its name from others, and stays among the member’s own rows', async () => {
  const [member, other] = [await newMember(api), await newMember(api)];
  const given = [nextName(), nextName(), nextName()];
  for (const name of given) expect(await make(member, name)).toBe('HandleMade');
  const { id } = (await handles(member)).find(({ name }) => name === given[0])!;
  expect(await retire(other, id)).toEqual({ __typename: 'NotFound' });
  expect(await retire(member, id)).toEqual({ __typename: 'HandleRetired' });
  expect(await retire(member, id)).toEqual({ __typename: 'NotFound' });
  expect(await make(other, given[0]!)).toBe('taken');
  expect(await make(member, nextName())).toBe('HandleMade');
  const rows = await api.database.rows<{ name: string }>('select name from persona where id = $1', [id]);
  expect(rows).toEqual([{ name: '––' }]);
});

test('giving up and making anew comes to an end', async () => {
  const member = await newMember(api);
  const answers: string[] = [];
  for (let n = 0; n < 13; n += 1) {
    answers.push(await make(member, nextName()));
    for (const { id } of await handles(member)) await retire(member, id);
  }
  expect(answers.filter((answer) => answer === 'HandleMade').length).toBe(12);
  expect(answers.at(-1)).toBe('too_many_handles');
});

test('a handle that was given up is still its member’s own, and nobody else’s; erased, not even its name can be guessed', async () => {
  const [bearer, other] = [await newMember(api), await newMember(api)];
  await make(bearer, 'Kesäilta');
  const { id } = (await handles(bearer))[0]!;
  await retire(bearer, id);
  const owns = async (as: string): Promise<boolean> =>
    api.app.get(PersonaOwner, { strict: false }).is(api.database, await api.app.get(ReadViewer).of(`Bearer ${as}`), id);
  expect([await owns(bearer), await owns(other)]).toEqual([true, false]);
  const hash = (): Promise<object | undefined> => api.database.first('select name_hash from persona where id = $1', [id]);
  const before = await hash();
  const posts = api.app.get(BlankPosts, { strict: false });
  await api.database.transaction((statements) => new ErasePersona(posts).execute(statements, id));
  expect(await hash()).not.toEqual(before);
  expect(await make(other, 'Kesäilta')).toBe('HandleMade');
});
