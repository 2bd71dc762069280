import type { AnswerContactInput, ContactAuthoritiesInput } from '@rinnalla/contract';
import type { SubmittedForm } from '../../shell/submitted-form.ts';
import type { Problem } from '../../shell/visit.ts';
import { chosenWord } from '../moderation/chosen-word.ts';
import { authorities } from './contact-names.ts';

/** How long ago somebody called, as the form asks for it; `not`: nobody has. */
export const calledChoices = ['0', '1', '3', '12', 'not'] as const;
const answers = ['confirmed', 'objected', 'withdrawn'] as const satisfies readonly AnswerContactInput['answer'][];

/** Pure: the record of a call as the contract wants it, or what the form leaves open. The API judges everything else. */
export function readContact(form: SubmittedForm, reviewableId: string): ContactAuthoritiesInput | Problem[] {
  const called = chosenWord(form, 'called', calledChoices);
  if (called === null) return [{ field: 'called', problem: 'empty' }];
  return {
    submission: form.submission,
    reviewableId,
    authority: chosenWord(form, 'authority', authorities),
    authorityName: form.text('authorityName') || null,
    why: form.text('why'),
    passedOn: form.text('passedOn'),
    calledHoursAgo: called === 'not' ? null : Number(called),
    words: form.text('words'),
    untoldReason: form.text('untoldReason'),
  };
}

/** Pure: the second signature as the contract wants it; null where no answer is chosen. */
export function readContactAnswer(form: SubmittedForm): AnswerContactInput | null {
  const answer = chosenWord(form, 'answer', answers);
  return answer === null ? null : { contactId: form.text('contact'), answer, objection: form.text('objection') };
}
