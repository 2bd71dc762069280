import type { ApiUnderTest } from '../api-under-test.ts';
import { appealAgainst, appealAsAuthor, appealAsReporter, decideAppeal, newDecidedCase } from '../appeal-under-test.ts';
import { handOver, newConversation, newWorry, setFollowUp } from '../care-under-test.ts';
import { claim, newModerator, newPost, revisionOf } from '../case-under-test.ts';
import { newBoard, newProfessional, newStaff, newThread } from '../personas.ts';
import { decideTarget, reportTarget } from '../target-under-test.ts';
import { drawSecondLook } from '../second-look-under-test.ts';
import { cover, limit } from '../redaction-under-test.ts';
import { moderatorOf } from '../scoped-moderator.ts';
import { answerProposal, proposeSanction, sanctionAuthor, sanctionByTwo, sanctions } from '../sanction-under-test.ts';

/** Rows in every table of the moderation, in each state that something can be tried on. */
export async function writeRowsOfEverything(api: ApiUnderTest): Promise<void> {
  const [aino, bo, cecilia] = [await newModerator(api), await newModerator(api), await newModerator(api)];

  const removed = await newDecidedCase(api, aino);
  await appealAsAuthor(api, removed.author, removed);
  await decideAppeal(api, cecilia, { appealId: await appealAgainst(api, removed.decisionId), outcome: 'upheld' });
  await appealAsReporter(api, removed.reference);
  const hidden = await newDecidedCase(api, aino, { decision: { kind: 'hide' } });
  await drawSecondLook(api, hidden);
  await drawSecondLook(api, { ...removed, judgedBy: bo });

  await sanctionAuthor(api, aino, { ...(await newPost(api)), sanction: sanctions.pauseInThread });
  const everywhere = await newPost(api);
  const decisionId = await sanctionByTwo(api, [aino, bo], { ...everywhere, sanction: sanctions.pauseEverywhere });
  await appealAsAuthor(api, everywhere.author, { decisionId });
  const refused = await proposeSanction(api, aino, { ...(await newPost(api)), sanction: sanctions.close });
  await answerProposal(api, bo, { proposalId: refused, answer: 'refused', reason: 'It is too much.' });
  await proposeSanction(api, aino, { ...(await newPost(api)), sanction: sanctions.close });

  await newPost(api, { board: await newBoard(api, { premoderated: true }) });
  const professional = await newProfessional(api);
  const { postId } = await newThread(api, professional.bearer, { board: await newBoard(api) });
  const answer = { postId, revisionId: await revisionOf(api, postId) };
  await reportTarget(api, undefined, { ...answer, about: 'professional_claim' });
  await decideTarget(api, bo, { about: 'professional_claim', post: answer, decision: { kind: 'refer' } });

  await cover(api, aino, { ...(await newPost(api, { text: 'Ask Maija about it.' })), words: ['Maija'] });
  await limit(api, aino, { ...(await newPost(api)), set: { kind: 'slow', hoursBetween: 2, hours: 24 } });
  await limit(api, aino, { ...(await newPost(api)), set: { kind: 'lock' } });

  const inCare = await newConversation(api, aino);
  await api.database.rows(
    `insert into authority_contact (id, reviewable_id, revision_id, authority, why, passed_on, words, untold_reason, made_by, hour, state)
     values (gen_random_uuid(), $1, $2, 'police', 'Why.', 'What.', 'Words.', '', $3, 1, 'waiting')`,
    [inCare.reviewableId, inCare.revisionId, aino.id],
  );
  await setFollowUp(api, aino, inCare);
  const given = await newWorry(api);
  await claim(api, aino, given.reviewableId);
  await handOver(api, aino, { ...given, to: bo.id });

  await writeRowsOfStaff(api, aino.id);
}

/** A moderator of one board, whose grant an operator gave; a choice of how to be looked after; and an alarm. */
async function writeRowsOfStaff(api: ApiUnderTest, chooserId: string): Promise<void> {
  const operator = await newStaff(api, { roles: ['operator'] });
  const { id } = await moderatorOf(api, { board: await newBoard(api) });
  await api.database.rows('update staff_grant set granted_by = $2 where staff_account_id = $1', [id, operator.id]);
  await api.database.rows(
    'insert into work_choice (staff_account_id, most_distressing, break_minutes, break_items) values ($1, 8, 60, 20)',
    [chooserId],
  );
  await api.database.rows(`insert into queue_alarm (class, raised_at) values ('amber', '2026-11-22T12:00:00Z')`);
}
