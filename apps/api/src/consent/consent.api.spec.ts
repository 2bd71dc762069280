import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { drawMemberSecret } from '@rinnalla/anonymity';
import { startApiUnderTest } from '../../test/api-under-test.ts';
import type { ApiUnderTest } from '../../test/api-under-test.ts';
import { newBoard, newMember, newThread, submission } from '../../test/personas.ts';
import { StartSession } from '../accounts/index.ts';
import { currentConsentVersion } from '../platform/sessions/consent-version.ts';

let api: ApiUnderTest;
beforeAll(async () => {
  api = await startApiUnderTest();
});
afterAll(() => api.stop());

interface OldMember {
  readonly bearer: string;
  /** Another session of the same member, from the same old way in. */
  again(): Promise<string>;
}

/** A member who has accepted an older wording than that of today. */
async function memberOfOldWording(): Promise<OldMember> {
  const payload = { secret: drawMemberSecret(), joinWeek: '2026-W40', adultFrom: null, consentVersion: currentConsentVersion - 1 };
  const again = (): Promise<string> => api.app.get(StartSession, { strict: false }).forMember(payload);
  return { bearer: await again(), again };
}

const write = async (bearer: string): Promise<Record<string, unknown>> => {
  const thread = await newThread(api, await newMember(api), { board: await newBoard(api) });
  return api.ask(bearer, 'mutation ($input: ReplyInput!) { reply(input: $input) { __typename ... on NotAllowed { reason } } }', {
    input: { submission: submission(), threadId: thread.threadId, text: 'I am here.', contentNotes: [] },
  });
};
const accept = (bearer: string, version: number): Promise<Record<string, unknown>> =>
  api.ask(bearer, 'mutation ($v: Int!) { acceptConsent(version: $v) { __typename } }', { v: version });
const items = async (): Promise<number> =>
  (await api.database.first<{ count: number }>('select count(*)::int as count from sealed_item'))?.count ?? 0;

test('whoever has not read the wording of today is asked before the next post, and not before reading', async () => {
  const { bearer } = await memberOfOldWording();
  expect(await write(bearer)).toEqual({ __typename: 'NotAllowed', reason: 'consent_needed' });
  expect(await api.ask(bearer, '{ boards { __typename } }')).toEqual(expect.any(Array));
  expect(await api.ask(bearer, '{ consent { accepted } }')).toEqual({ accepted: currentConsentVersion - 1 });
});

test('who accepts it writes at once, in this session and in the next, and is asked no more', async () => {
  const { bearer, again } = await memberOfOldWording();
  expect(await accept(bearer, currentConsentVersion)).toEqual({ __typename: 'ConsentAccepted' });
  expect((await write(bearer))['__typename']).toBe('PostWritten');
  expect((await write(await again()))['__typename']).toBe('PostWritten');
});

test('a face is made with the wording that was accepted then', async () => {
  const { bearer } = await memberOfOldWording();
  await accept(bearer, currentConsentVersion);
  const { postId } = await newThread(api, bearer, { board: await newBoard(api) });
  const made = await api.database.first(
    'select consent_version from persona join post on post.persona_id = persona.id where post.id = $1',
    [postId],
  );
  expect(made).toEqual({ consent_version: currentConsentVersion });
});

test('accepting leaves one sealed item, the same when it is sent twice, and none of who had accepted it at joining', async () => {
  const { bearer } = await memberOfOldWording();
  const before = await items();
  await accept(bearer, currentConsentVersion);
  await accept(bearer, currentConsentVersion);
  await accept(await newMember(api), currentConsentVersion);
  expect(await items()).toBe(before + 1);
});

test.each([0, currentConsentVersion - 1, currentConsentVersion + 1])('nobody accepts a wording that is not asked: %i', async (version) => {
  const { bearer } = await memberOfOldWording();
  expect(await accept(bearer, version)).toEqual({ __typename: 'NotAllowed' });
});

test('whoever has not read the wording of today makes no handle either: its face would tell which wording it was', async () => {
  const { bearer } = await memberOfOldWording();
  const input = { submission: submission(), name: 'Heinäkuu' };
  const make = 'mutation ($input: MakeHandleInput!) { makeHandle(input: $input) { __typename ... on NotAllowed { reason } } }';
  expect(await api.ask(bearer, make, { input })).toEqual({ __typename: 'NotAllowed', reason: 'consent_needed' });
});
