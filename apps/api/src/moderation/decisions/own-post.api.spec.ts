import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startApiUnderTest } from '../../../test/api-under-test.ts';
import type { ApiUnderTest } from '../../../test/api-under-test.ts';
import { claimAbout, decide, newPost, report, revisionOf } from '../../../test/case-under-test.ts';
import { newReply, newStaff } from '../../../test/personas.ts';

let api: ApiUnderTest;
beforeAll(async () => {
  api = await startApiUnderTest();
});
afterAll(() => api.stop());

test('a moderator does not decide about an own post', async () => {
  const both = await newStaff(api, { roles: ['moderator', 'professional'] });
  const { threadId, author } = await newPost(api);
  const verifier = await newStaff(api, { roles: ['verifier'] });
  await api.database.rows(
    `insert into badge (id, staff_account_id, protected_title, organisation, register, state, checked_on, checked_by, next_check)
     values (gen_random_uuid(), $1, 'Psychologist', 'Lakeside', 'terhikki', 'valid', current_date, $2, current_date + 365)`,
    [both.id, verifier.id],
  );
  const { postId } = await newReply(api, both.bearer, { threadId });
  const post = { author, threadId, postId, revisionId: await revisionOf(api, postId) };
  await report(api, undefined, post);
  expect(await decide(api, both, { ...(await claimAbout(api, both, post)), kind: 'no_action' })).toMatchObject({ reason: 'not_available' });
});
