import { decideOn, newModerator, newPost, report } from '../case-under-test.ts';
import { drawSecondLook } from '../second-look-under-test.ts';
import type { Watching } from './watching.ts';

/** Judging a second time: taking, giving back and answering write nothing of any member's. */
export async function walkSecondLooks({ api, watch }: Watching): Promise<void> {
  const [aino, bo] = [await newModerator(api), await newModerator(api)];
  const post = await newPost(api);
  await report(api, undefined, post);
  await drawSecondLook(api, { decisionId: await decideOn(api, aino, post) });
  const take = () =>
    watch({
      as: bo.bearer,
      mutation: 'takeSecondLook',
      document: 'mutation { takeSecondLook(calm: false) { __typename secondLookId } }',
      expected: 'SecondLookTaken',
    });
  const { secondLookId } = await take();
  await watch({
    as: bo.bearer,
    mutation: 'giveBackSecondLook',
    document: 'mutation ($id: Id!) { giveBackSecondLook(id: $id) { __typename } }',
    variables: { id: secondLookId },
    expected: 'SecondLookGivenBack',
  });
  await take();
  await watch({
    as: bo.bearer,
    mutation: 'answerSecondLook',
    document: 'mutation ($input: AnswerSecondLookInput!) { answerSecondLook(input: $input) { __typename } }',
    variables: { input: { secondLookId, kind: 'hide', policyPoint: 'P1' } },
    expected: 'SecondLookAnswered',
  });
}
