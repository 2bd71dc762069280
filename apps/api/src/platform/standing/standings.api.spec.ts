import { inspect } from 'node:util';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { startApiUnderTest } from '../../../test/api-under-test.ts';
import type { ApiUnderTest } from '../../../test/api-under-test.ts';
import { newModerator, newPost, report } from '../../../test/case-under-test.ts';
import { drawnMember, giveFace, grounds, restrict } from '../../../test/restriction-rows.ts';
import { ReadStanding } from './read-standing.query.ts';
import { Standings } from './standings.ts';

let api: ApiUnderTest;
beforeAll(async () => {
  api = await startApiUnderTest();
});
afterAll(() => api.stop());

test('that a session has no restriction is asked once for each epoch', async () => {
  const reading = new ReadStanding();
  const asked = jest.spyOn(reading, 'of');
  const standings = new Standings(api.database, reading);
  const member = drawnMember();
  for (let n = 0; n < 3; n += 1) expect(await standings.of(member)).toEqual([]);
  expect(asked).toHaveBeenCalledTimes(1);
  await standings.of({ ...member, restrictionEpoch: 1 });
  expect(asked).toHaveBeenCalledTimes(2);
});

test('of a session that has one, no memory keeps what it is: it would tell which faces belong together', async () => {
  const member = drawnMember();
  const post = await newPost(api);
  await report(api, undefined, post);
  const by = [await newModerator(api), await newModerator(api)] as const;
  const [ground] = await grounds(api.database, { postId: post.postId, by, count: 1 });
  const personaId = await giveFace(api.database, member, 0);
  const given = { reach: 'site', effect: 'write', boardId: null, threadId: null, hour: 0, ladder: false, untilHour: 1 } as const;
  await restrict(api.database, ground!, { personaId, ...given });
  const standings = new Standings(api.database, new ReadStanding());
  expect(await standings.of(member)).toMatchObject([{ decisionId: ground!.decisionId }]);
  expect(inspect(standings, { depth: 6 })).not.toContain(ground!.decisionId);
});
