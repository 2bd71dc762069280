import { afterAll, afterEach, beforeAll, expect, jest, test } from '@jest/globals';
import { policyDigest, policyVersions } from '@rinnalla/policy';
import type { PolicyVersion } from '@rinnalla/policy';
import { startApiUnderTest } from '../../test/api-under-test.ts';
import type { ApiUnderTest } from '../../test/api-under-test.ts';
import { decideOn, decisionFor, newModerator, newPost, report, setClock } from '../../test/case-under-test.ts';
import type { PostUnderTest } from '../../test/case-under-test.ts';

let api: ApiUnderTest;
beforeAll(async () => (api = await startApiUnderTest()));
afterEach(() => {
  jest.restoreAllMocks();
});
afterAll(() => api.stop());

interface KnownVersion {
  readonly version: number;
  readonly inForceFrom: string | null;
  readonly digest: string;
  readonly codes: string;
}

const known = (): Promise<KnownVersion[]> =>
  api.database.rows(
    `select version, in_force_from::text as "inForceFrom", encode(digest, 'hex') as digest,
            (select string_agg(code, ' ' order by code) from policy_point where policy_point.version = policy_version.version) as codes
       from policy_version order by version`,
  );

const asWritten = (policy: PolicyVersion): KnownVersion => ({
  version: policy.version,
  inForceFrom: policy.inForceFrom,
  digest: policyDigest(policy),
  codes: [policy.contentNote, ...policy.points].map(({ code }) => code).join(' '),
});

test('every version of the policy is known to the database and reads as it did when it was made known', async () => {
  expect(policyVersions.map(asWritten)).toEqual(await known());
});

test('control: one letter of a past version, another day, and a version that was not made known are seen', async () => {
  const [first, ...later] = policyVersions as [PolicyVersion, ...PolicyVersion[]];
  const reworded = { ...first, never: { ...first.never, plain: { ...first.never.plain, fi: `${first.never.plain.fi}!` } } };
  expect([reworded, ...later].map(asWritten)).not.toEqual(await known());
  expect([first, ...later.map((policy) => ({ ...policy, inForceFrom: '2026-01-01' }))].map(asWritten)).not.toEqual(await known());
  expect([...policyVersions, { ...first, version: 99 }].map(asWritten)).not.toEqual(await known());
});

/** A removal at a moment; gives the post and the id of the decision. */
async function removedAt(moment: string): Promise<PostUnderTest & { decisionId: string }> {
  setClock(api, new Date(moment));
  const post = await newPost(api);
  await report(api, undefined, post);
  return { ...post, decisionId: await decideOn(api, await newModerator(api), post) };
}

const versionOf = async ({ author, decisionId }: { author: PostUnderTest['author']; decisionId: string }): Promise<unknown> =>
  ((await decisionFor(api, author, decisionId))?.['statement'] as { policyVersion: number }).policyVersion;

test('a decision rests on the version of its hour, and a later version does not change it', async () => {
  const earlier = await removedAt('2026-11-22T21:59:59Z');
  expect(await versionOf(earlier)).toBe(1);
  const later = await removedAt('2026-11-22T22:00:00Z');
  expect([await versionOf(earlier), await versionOf(later)]).toEqual([1, 2]);
});

const copyStatement = (version: number, point: string): Promise<string> =>
  api.database
    .rows(
      `insert into statement_of_reasons
       select (jsonb_populate_record(statement, jsonb_build_object('id', gen_random_uuid(), 'policy_version', $1::int, 'policy_point', $2::text))).*
         from statement_of_reasons statement limit 1`,
      [version, point],
    )
    .then(
      () => 'accepted',
      (error: Error & { constraint?: string }) => error.constraint ?? error.message,
    );

test('a statement of reasons names a version and a point that are known, whoever writes it', async () => {
  expect(await copyStatement(policyVersions.length + 1, 'P1')).toBe('a_statement_names_a_known_point');
  expect(await copyStatement(0, 'P1')).toBe('a_statement_names_a_known_point');
  expect(await copyStatement(1, 'self_harm')).toBe('a_statement_names_a_known_point');
});

test('control: one that names a known point of a known version is accepted', async () => {
  expect([await copyStatement(1, 'P8'), await copyStatement(2, 'N1')]).toEqual(['accepted', 'accepted']);
});

test.each([
  ['reworded', `update policy_version set digest = sha256('x') where version = 1`],
  ['moved to another day', `update policy_version set in_force_from = '2020-01-01' where version = 2`],
  ['taken away', 'delete from policy_version where version = 2'],
  ['emptied', 'truncate policy_version cascade'],
  ['left without a point', `delete from policy_point where code = 'P8'`],
])('a version of the policy cannot be %s', async (_, statement) => {
  await expect(api.database.rows(statement)).rejects.toThrow('the policy only grows');
});
