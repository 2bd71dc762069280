import { newHeldWithCare, newWorry } from '../care-under-test.ts';
import type { PostInCare } from '../care-under-test.ts';
import { claim, newModerator, removal } from '../case-under-test.ts';
import { contactInput } from '../contact-under-test.ts';
import { submission } from '../personas.ts';
import type { StaffUnderTest } from '../personas.ts';
import type { Watching } from './watching.ts';

/** What a moderator does for somebody in crisis, and what they answer: every mutation of the care path, carried out under watch. */
export async function walkCare(watching: Watching): Promise<void> {
  const { api, watch } = watching;
  const [aino, bo] = [await newModerator(api), await newModerator(api)];
  const post = await newWorry(api);
  await claim(api, aino, post.reviewableId);
  await writeUnderWatch(watching, aino, post);
  await watch({
    as: aino.bearer,
    mutation: 'handOverReviewable',
    document: 'mutation ($input: HandOverInput!) { handOverReviewable(input: $input) { __typename } }',
    variables: { input: { submission: submission(), reviewableId: post.reviewableId, to: bo.id, note: 'My shift ends.' } },
    expected: 'HandedOver',
  });
  await callUnderWatch(watching, [bo, aino], post);
  await waitUnderWatch(watching, bo, post);
  await publishUnderWatch(watching, aino);
}

async function writeUnderWatch(
  { watch }: Watching,
  { bearer }: StaffUnderTest,
  { author, postId, reviewableId }: PostInCare,
): Promise<void> {
  await watch({
    as: bearer,
    mutation: 'sendCareMessage',
    document: 'mutation ($input: SendCareMessageInput!) { sendCareMessage(input: $input) { __typename } }',
    variables: { input: { submission: submission(), reviewableId, text: 'Are you safe tonight?' } },
    expected: 'CareMessageSent',
  });
  await watch({
    as: author,
    mutation: 'answerCare',
    document: 'mutation ($input: AnswerCareInput!) { answerCare(input: $input) { __typename } }',
    variables: { input: { submission: submission(), postId, text: 'I am.' } },
    expected: 'CareAnswered',
  });
  await watch({
    as: bearer,
    mutation: 'answerInThread',
    document: 'mutation ($input: AnswerInThreadInput!) { answerInThread(input: $input) { __typename } }',
    variables: { input: { submission: submission(), reviewableId, text: 'You are heard.' } },
    expected: 'AnsweredInThread',
  });
}

async function callUnderWatch(
  { watch }: Watching,
  [first, second]: readonly [StaffUnderTest, StaffUnderTest],
  { reviewableId }: PostInCare,
): Promise<void> {
  for (const calledHoursAgo of [0, null]) {
    const { contactId } = await watch({
      as: first.bearer,
      mutation: 'contactAuthorities',
      document:
        'mutation ($input: ContactAuthoritiesInput!) { contactAuthorities(input: $input) { __typename ... on ContactNoted { contactId } } }',
      variables: { input: contactInput({ reviewableId, calledHoursAgo }) },
      expected: 'ContactNoted',
    });
    await watch({
      as: second.bearer,
      mutation: 'answerContact',
      document: 'mutation ($input: AnswerContactInput!) { answerContact(input: $input) { __typename } }',
      variables: { input: { contactId, answer: 'confirmed', objection: '' } },
      expected: 'ContactAnswered',
    });
  }
}

async function waitUnderWatch({ api, watch }: Watching, { bearer }: StaffUnderTest, { reviewableId }: PostInCare): Promise<void> {
  await watch({
    as: bearer,
    mutation: 'setFollowUp',
    document: 'mutation ($input: SetFollowUpInput!) { setFollowUp(input: $input) { __typename } }',
    variables: { input: { submission: submission(), reviewableId, hours: 4, note: '' } },
    expected: 'FollowUpSet',
  });
  const followUp = await api.database.first<{ id: string }>('select id from follow_up where reviewable_id = $1', [reviewableId]);
  await watch({
    as: bearer,
    mutation: 'cancelFollowUp',
    document: 'mutation ($id: Id!) { cancelFollowUp(id: $id) { __typename } }',
    variables: { id: followUp?.id },
    expected: 'FollowUpCancelled',
  });
}

/** Words to the author and an answer in the thread go with the post in one transaction: still, one face alone is a member's. */
async function publishUnderWatch({ api, watch }: Watching, moderator: StaffUnderTest): Promise<void> {
  const { reviewableId } = await newHeldWithCare(api);
  const { version } = await claim(api, moderator, reviewableId);
  const words = { careMessage: 'I am glad that you wrote.', answerInThread: 'You are heard.' };
  await watch({
    as: moderator.bearer,
    mutation: 'decideReviewable',
    document: 'mutation ($input: DecideInput!) { decideReviewable(input: $input) { __typename } }',
    variables: {
      input: { ...removal, ...words, submission: submission(), reviewableId, version, kind: 'approve', contentNotes: ['loss'] },
    },
    expected: 'Decided',
  });
}
