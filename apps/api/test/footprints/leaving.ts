import { expect } from '@jest/globals';
import { breaks, dump, footprint } from '../footprint.ts';
import { life } from '../life-under-test.ts';
import { leaveDocument, startWorkerUnderTest } from '../leaving-under-test.ts';
import type { Watching } from './watching.ts';

/** What erasing one thing after another may touch. */
const erased = [
  'persona',
  'post',
  'revision',
  'thread',
  'reaction',
  'report',
  'appeal',
  'delivery',
  'membership',
  'sealed_item',
  'credential',
];

/** Consent and leaving, and then the worker's round, which no request asks for: each of its transactions holds rows of one face. */
export async function walkLeaving(watching: Watching): Promise<void> {
  const { api, watch } = watching;
  const { member } = await life(api);
  await watch({
    as: member.bearer,
    mutation: 'acceptConsent',
    document: 'mutation { acceptConsent(version: 1) { __typename } }',
    expected: 'ConsentAccepted',
  });
  await watch({
    as: member.bearer,
    mutation: 'leave',
    document: leaveDocument,
    variables: { input: { proof: { phrase: member.phrase }, pace: 'at_once' } },
    expected: 'Left',
  });
  const worker = await startWorkerUnderTest();
  const before = await dump(api.database);
  const carriedOut = await worker.round();
  const after = await dump(api.database);
  await worker.stop();
  const printed = footprint(before, after);
  expect(carriedOut).toBeGreaterThan(4);
  expect(printed.transactions.length).toBeGreaterThanOrEqual(3);
  expect(breaks(printed, erased, after)).toEqual([]);
}
