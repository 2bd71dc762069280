import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startApiUnderTest } from '../../../test/api-under-test.ts';
import type { ApiUnderTest } from '../../../test/api-under-test.ts';
import { claimAbout, decide, newModerator, newPost, stateOf } from '../../../test/case-under-test.ts';
import type { PostUnderTest } from '../../../test/case-under-test.ts';
import type { StaffUnderTest } from '../../../test/personas.ts';
import { answerProposal, proposeSanction, restrictionsOf, sanctions } from '../../../test/sanction-under-test.ts';
import { Clock } from '../../platform/clock.ts';
import { ReviewableRows } from '../review/reviewable-rows.ts';
import { LapseProposals } from './lapse-proposals.command.ts';

/** What nobody answers does not wait for ever, and never goes without a word. */

let api: ApiUnderTest;
let aino: StaffUnderTest;
let bo: StaffUnderTest;
let lapsing: LapseProposals;
beforeAll(async () => {
  api = await startApiUnderTest();
  [aino, bo] = [await newModerator(api), await newModerator(api)];
  lapsing = new LapseProposals(api.database, api.app.get(Clock), api.app.get(ReviewableRows, { strict: false }));
});
afterAll(() => api.stop());

const week = 7 * 24;

/** Lets it have been proposed so many hours earlier. */
const aged = ({ proposalId }: { proposalId: string }, hours: number): Promise<unknown> =>
  api.database.rows('update proposal set hour = hour - $2 where id = $1', [proposalId, hours]);

async function proposed(): Promise<PostUnderTest & { proposalId: string }> {
  const post = await newPost(api);
  return { ...post, proposalId: await proposeSanction(api, aino, { ...post, kind: 'remove', sanction: sanctions.close }) };
}

const stateOfProposal = async ({ proposalId }: { proposalId: string }): Promise<string | undefined> =>
  (await api.database.first<{ state: string }>('select state from proposal where id = $1', [proposalId]))?.state;

const waitingFor = async ({ bearer }: StaffUnderTest, { proposalId }: { proposalId: string }): Promise<unknown> =>
  (await api.ask<{ id: string }[]>(bearer, '{ secondSignatures { id over lapsed } }')).find(({ id }) => id === proposalId);

test('after a day it says that its time is over, and still waits', async () => {
  const post = await proposed();
  expect(await waitingFor(bo, post)).toMatchObject({ over: false, lapsed: false });
  await aged(post, 25);
  await lapsing.execute();
  expect([await stateOfProposal(post), await waitingFor(bo, post)]).toEqual(['open', { id: post.proposalId, over: true, lapsed: false }]);
});

test('after a week it lapses: nothing of it holds, whoever made it reads so, and the item is decided anew', async () => {
  const post = await proposed();
  await aged(post, week + 1);
  expect(await lapsing.execute()).toBeGreaterThan(0);
  expect([await stateOfProposal(post), await stateOf(api, post), await restrictionsOf(api, post.author)]).toEqual([
    'lapsed',
    'visible',
    [],
  ]);
  expect(await waitingFor(aino, post)).toMatchObject({ lapsed: true });
  expect(await waitingFor(bo, post)).toBeUndefined();
  const acts = await api.database.rows<{ act: string }>(`select act from audit_entry where detail ->> 'proposalId' = $1 order by number`, [
    post.proposalId,
  ]);
  expect(acts.map(({ act }) => act)).toEqual(['propose']);
  expect(await answerProposal(api, bo, post)).toMatchObject({ reason: 'already_decided' });
  expect(await decide(api, bo, await claimAbout(api, bo, post))).toMatchObject({ __typename: 'Decided' });
  expect(await waitingFor(aino, post)).toBeUndefined();
});

test('control: a proposal that was answered does not lapse, and lapsing twice writes once', async () => {
  const [answered, left] = [await proposed(), await proposed()];
  for (const each of [answered, left]) await aged(each, week + 1);
  await answerProposal(api, bo, answered);
  await lapsing.execute();
  expect(await lapsing.execute()).toBe(0);
  expect([await stateOfProposal(answered), await stateOfProposal(left)]).toEqual(['confirmed', 'lapsed']);
});

test('confirming and lapsing at once: one of the two, and the post stands as it says', async () => {
  for (let round = 0; round < 5; round += 1) {
    const post = await proposed();
    await aged(post, week + 1);
    const [answer] = await Promise.all([answerProposal(api, bo, post), lapsing.execute()]);
    const confirmed = answer.__typename === 'ProposalAnswered';
    expect([await stateOfProposal(post), await stateOf(api, post)]).toEqual(confirmed ? ['confirmed', 'removed'] : ['lapsed', 'visible']);
  }
});
