import type { ContentNote, DecideInput, DecisionKind, Ground } from '@rinnalla/contract';
import type { SubmittedForm } from '../../shell/submitted-form.ts';
import { chosenWord, chosenWords } from './chosen-word.ts';

const kinds = ['no_action', 'approve', 'add_content_note', 'hide', 'remove'] as const satisfies readonly DecisionKind[];
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
    submission: form.submission,
    reviewableId,
    version: readVersion(form.text('version')),
    kind,
    reason: form.text('reason'),
    facts: form.text('facts'),
    ground: chosenWord(form, 'ground', grounds),
    policyPoint: form.text('policyPoint') || null,
    contentNotes: chosenWords(form, 'contentNotes', contentNotes),
  };
}

/** A version as the page wrote it; anything else is the version of nothing, which the API answers with the one that stands. */
const readVersion = (text: string): number => (/^\d{1,9}$/.test(text) ? Number(text) : 0);
