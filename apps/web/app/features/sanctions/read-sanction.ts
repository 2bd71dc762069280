import type { SanctionInput } from '@rinnalla/contract';
import type { SubmittedForm } from '../../shell/submitted-form.ts';
import { chosenWord } from '../moderation/chosen-word.ts';
import { lengths, reaches, sanctionKinds } from './sanction-names.ts';
import { nextStep } from './sanction-fields.tsx';

/** Pure: the half of a moderator's form that is about the author, as the contract wants it; null: nothing. */
export function readSanction(form: SubmittedForm): SanctionInput | null {
  const kind = chosenWord(form, 'sanction', sanctionKinds);
  if (kind === null) return null;
  const hours = chosenWord(form, 'length', lengths);
  return {
    kind,
    reach: chosenWord(form, 'reach', reaches),
    hours: hours === null ? null : Number(hours),
    nextStep: form.text('length') === nextStep,
  };
}
