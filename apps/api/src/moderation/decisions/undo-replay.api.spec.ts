import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { startApiUnderTest } from '../../../test/api-under-test.ts';
import type { ApiUnderTest } from '../../../test/api-under-test.ts';
import { appealAgainst, appealAsAuthor, decideAppeal } from '../../../test/appeal-under-test.ts';
import { claimAbout, decide, itemAbout, newModerator, newPost, report } from '../../../test/case-under-test.ts';
import type { PostUnderTest } from '../../../test/case-under-test.ts';
import type { StaffUnderTest } from '../../../test/personas.ts';
import { undo } from '../../../test/undo-under-test.ts';

/** A history with decisions that were taken back shows the same to everybody as the same history without them. */

let api: ApiUnderTest;
let aino: StaffUnderTest;
let bo: StaffUnderTest;
beforeAll(async () => {
  api = await startApiUnderTest();
  [aino, bo] = [await newModerator(api), await newModerator(api)];
});
afterAll(() => api.stop());

interface Step {
  readonly kind: 'no_action' | 'add_content_note' | 'hide' | 'remove';
  readonly notes: readonly string[];
  readonly then: 'undo' | 'stand' | 'overturn' | 'partly';
}

const steps = fc.array(
  fc.record<Step>({
    kind: fc.constantFrom('no_action', 'add_content_note', 'hide', 'remove'),
    notes: fc.constantFrom(['loss'], ['violence'], ['loss', 'suicide']),
    then: fc.constantFrom('undo', 'undo', 'stand', 'overturn', 'partly'),
  }),
  { minLength: 1, maxLength: 5 },
);

/** The post, and whether its thread is listed. */
const seen = async ({ postId }: PostUnderTest): Promise<unknown> =>
  api.database.first(
    `select state, (select array_agg(note order by note) from unnest(notes_by_moderator) note) as notes, listed
       from post join thread on thread.id = post.thread_id where post.id = $1`,
    [postId],
  );

/** Opens the item of a post that nobody can report any more, as a report about it would. */
async function open(post: PostUnderTest): Promise<void> {
  if ((await report(api, undefined, post)).__typename === 'ReportReceived') return;
  await api.database.rows(
    `update reviewable set state = 'open', round = round + 1, version = version + 1 where target_id = $1 and state = 'decided'`,
    [post.postId],
  );
}

/** Makes a decision that is possible now, and what follows of it; gives whether it was. */
async function take(post: PostUnderTest, { kind, notes, then }: Step): Promise<boolean> {
  await open(post);
  const decided = await decide(api, aino, {
    ...(await claimAbout(api, aino, post)),
    kind,
    contentNotes: kind === 'add_content_note' ? notes : [],
  });
  if (decided.__typename !== 'Decided') return false;
  const { decisionId } = decided;
  if (then === 'undo') expect(await undo(api, aino, { decisionId })).toEqual({ __typename: 'DecisionUndone' });
  if (then === 'stand' || then === 'undo' || kind === 'no_action') return true;
  await appealAsAuthor(api, post.author, { decisionId });
  await decideAppeal(api, bo, { appealId: await appealAgainst(api, decisionId), outcome: then === 'overturn' ? 'overturned' : 'partly' });
  return true;
}

test('taking decisions back leaves a post as it would be without them', async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (history) => {
      const [post, without] = [await newPost(api), await newPost(api)];
      for (const step of history) {
        const before = await seen(post);
        const wasPossible = await take(post, step);
        if (wasPossible && step.then === 'undo') expect(await seen(post)).toEqual(before);
        else if (wasPossible) await take(without, step);
      }
      expect(await seen(post)).toEqual(await seen(without));
      expect(await itemAbout(api, post)).not.toBe('');
    }),
    { numRuns: 12, seed: 20261122 },
  );
}, 120_000);

test('control: a decision that stands shows', async () => {
  const post = await newPost(api);
  const before = await seen(post);
  await take(post, { kind: 'hide', notes: [], then: 'stand' });
  expect(await seen(post)).not.toEqual(before);
});
