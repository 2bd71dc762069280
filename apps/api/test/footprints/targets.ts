import type { Bearer } from '../api-under-test.ts';
import { claim, newModerator, revisionOf } from '../case-under-test.ts';
import { newBoard, newMember, newProfessional, newStaff, newThread, submission } from '../personas.ts';
import type { StaffUnderTest } from '../personas.ts';
import { itemOf, renaming, targetsOf } from '../target-under-test.ts';
import type { TargetUnderTest } from '../target-under-test.ts';
import type { Watching } from './watching.ts';

interface Case {
  readonly as: Bearer;
  readonly postId: string;
  readonly about: TargetUnderTest;
}

async function report({ api, watch }: Watching, { as, postId, about }: Case): Promise<void> {
  const seen = (await targetsOf(api, as, { postId })).find(({ kind }) => kind === about)?.number;
  const form = { submission: submission(), category: 'other', explanation: 'It is not so.', goodFaith: true };
  await watch({
    as,
    mutation: 'reportPost',
    document: 'mutation ($input: ReportPostInput!) { reportPost(input: $input) { __typename } }',
    variables: { input: { ...form, postId, revisionId: await revisionOf(api, postId), about, seen } },
    expected: 'ReportReceived',
  });
}

async function decide({ api, watch }: Watching, moderator: StaffUnderTest, given: Case & { decision: object }): Promise<string> {
  const reviewableId = await itemOf(api, given.about, given);
  const { version } = await claim(api, moderator, reviewableId);
  const { decisionId } = await watch({
    as: moderator.bearer,
    mutation: 'decideReviewable',
    document: 'mutation ($input: DecideInput!) { decideReviewable(input: $input) { __typename ... on Decided { decisionId } } }',
    variables: { input: { submission: submission(), reviewableId, version, ...renaming, contentNotes: [], ...given.decision } },
    expected: 'Decided',
  });
  return decisionId!;
}

async function giveBack({ api, watch }: Watching, given: { author: Bearer; decisionId: string; by: StaffUnderTest }): Promise<void> {
  await watch({
    as: given.author,
    mutation: 'appealAsAuthor',
    document: 'mutation ($id: Id!) { appealAsAuthor(decisionId: $id, text: "Please look again.") { __typename } }',
    variables: { id: given.decisionId },
    expected: 'AppealLodged',
  });
  const [appeal] = await api.database.rows<{ id: string }>('select id from appeal where decision_id = $1', [given.decisionId]);
  await watch({
    as: given.by.bearer,
    mutation: 'decideAppeal',
    document: 'mutation ($input: DecideAppealInput!) { decideAppeal(input: $input) { __typename } }',
    variables: { input: { appealId: appeal!.id, outcome: 'overturned', reason: 'It may stay.' } },
    expected: 'AppealDecided',
  });
}

/** A title, a name and a badge: reported by a member and a guest, decided on, given back, and kept by a verifier. */
export async function walkTargets(watching: Watching): Promise<void> {
  const { api, watch } = watching;
  const [aino, bo] = [await newModerator(api), await newModerator(api)];
  const [author, reader] = [await newMember(api), await newMember(api)];
  const board = await newBoard(api);
  const { postId } = await newThread(api, author, { board });
  for (const about of ['thread', 'persona'] as const) {
    await report(watching, { as: reader, postId, about });
    await report(watching, { as: undefined, postId, about });
    const decision = about === 'persona' ? { newTitle: null } : {};
    const decisionId = await decide(watching, aino, { as: reader, postId, about, decision });
    await giveBack(watching, { author, decisionId, by: bo });
  }
  const professional = await newProfessional(api);
  const answer = {
    as: reader,
    postId: (await newThread(api, professional.bearer, { board })).postId,
    about: 'professional_claim',
  } as const;
  await report(watching, answer);
  await decide(watching, aino, { ...answer, decision: { kind: 'refer' } });
  const verifier = await newStaff(api, { roles: ['verifier'] });
  const [badge] = await api.database.rows<{ id: string }>('select id from badge where staff_account_id = $1', [professional.id]);
  await watch({
    as: verifier.bearer,
    mutation: 'keepBadge',
    document: 'mutation ($id: Id!) { keepBadge(badgeId: $id, reason: "The register has it.") { __typename } }',
    variables: { id: badge!.id },
    expected: 'BadgeKept',
  });
}
