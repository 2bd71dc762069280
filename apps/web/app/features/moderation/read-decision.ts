import type { AnswerProposalInput, ContentNote, DecideInput, DecisionKind, Ground } from '@rinnalla/contract';
import type { SubmittedForm } from '../../shell/submitted-form.ts';
import { readSanction } from '../sanctions/read-sanction.ts';
import { chosenWord, chosenWords } from './chosen-word.ts';

const kinds = ['no_action', 'approve', 'add_content_note', 'hide', 'remove', 'rename', 'refer'] as const satisfies readonly DecisionKind[];
const answers = ['confirmed', 'refused', 'withdrawn'] as const satisfies readonly AnswerProposalInput['answer'][];
const grounds = ['policy', 'law'] as const satisfies readonly Ground[];

/** What a text can be noted for, in the order in which a moderator is asked. */
export const contentNotes = [
  'self_harm',
  'suicide',
  'violence',
  'sexual_violence',
  'eating',
  'substances',
  'loss',
  'other',
] as const satisfies readonly ContentNote[];

/** Pure: the moderator's form as the contract wants it; null where no decision is chosen. The API judges everything else. */
export function readDecision(form: SubmittedForm, reviewableId: string): DecideInput | null {
  const kind = chosenWord(form, 'kind', kinds);
  if (kind === null) return null;
  return {
    ...readReasons(form, reviewableId),
    kind,
    newTitle: form.text('newTitle') || null,
    contentNotes: chosenWords(form, 'contentNotes', contentNotes),
    // Approval and a note name no fault: the form folds the author's half away.
    sanction: kind === 'approve' || kind === 'add_content_note' || kind === 'refer' ? null : readSanction(form),
  };
}

/** Pure: what the forms of all decisions have in common. */
export const readReasons = (form: SubmittedForm, reviewableId: string): Omit<DecideInput, 'kind'> => ({
  submission: form.submission,
  reviewableId,
  version: readVersion(form.text('version')),
  reason: form.text('reason'),
  facts: form.text('facts'),
  ground: chosenWord(form, 'ground', grounds),
  legalGround: form.text('legalGround') || null,
  policyPoint: form.text('policyPoint') || null,
  careMessage: form.text('careMessage'),
  answerInThread: form.text('answerInThread'),
  contentNotes: [],
});

/** Pure: the answer to a proposed decision as the contract wants it; null where none is chosen. */
export function readAnswer(form: SubmittedForm): AnswerProposalInput | null {
  const answer = chosenWord(form, 'answer', answers);
  if (answer === null) return null;
  return { proposalId: form.text('proposal'), version: readVersion(form.text('version')), answer, reason: form.text('reason') };
}

/** A version as the page wrote it; anything else is the version of nothing, which the API answers with the one that stands. */
const readVersion = (text: string): number => (/^\d{1,9}$/.test(text) ? Number(text) : 0);
