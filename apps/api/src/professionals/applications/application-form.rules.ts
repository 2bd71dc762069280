import { isSubmission } from '@rinnalla/anonymity';
import type { InputProblem } from '../../platform/graphql/outcomes.type.ts';
import { readOneLine, readParagraphs } from '../../platform/graphql/text-field.rules.ts';
import type { ReadField } from '../../platform/graphql/text-field.rules.ts';
import type { ApplyForBadgeInput, DecideApplicationInput } from './application.type.ts';
import { readRegisterNumber } from './register-number.rules.ts';
import type { Register } from './register-number.rules.ts';

const name = { min: 2, max: 80 };
const organisationName = { min: 2, max: 120 };
const number = { min: 1, max: 40 };
const longestReason = 2_000;

export interface ApplicationForm {
  readonly profession: string;
  readonly register: Register;
  readonly registerNumber: string;
  readonly organisation: string;
}

/** Pure: the application as it is kept, or every field to mend in the order of the form. */
export function readApplicationForm(input: ApplyForBadgeInput): ApplicationForm | InputProblem[] {
  const profession = readOneLine({ field: 'profession', input: input.profession, ...name });
  const registerNumber = readNumber(input);
  const organisation = readOneLine({ field: 'organisation', input: input.organisation, ...organisationName });
  if (
    isSubmission(input.submission) &&
    profession.problem === undefined &&
    registerNumber.problem === undefined &&
    organisation.problem === undefined
  ) {
    return { profession: profession.text, register: input.register, registerNumber: registerNumber.text, organisation: organisation.text };
  }
  const problems = [profession, registerNumber, organisation].flatMap(({ problem }) => problem ?? []);
  return isSubmission(input.submission) ? problems : [{ field: 'submission', problem: 'malformed' }, ...problems];
}

/** What a verifier answers: a title to confirm with, or a reason to refuse for. */
export type Verdict = { readonly confirm: true; readonly protectedTitle: string } | { readonly confirm: false; readonly reason: string };

/** Pure: the verifier's answer, or the field to mend. What the other answer would need is not read. */
export function readVerdict(input: DecideApplicationInput): Verdict | InputProblem {
  if (input.confirm) {
    const title = readOneLine({ field: 'protectedTitle', input: input.protectedTitle ?? '', ...name });
    return title.problem ?? { confirm: true, protectedTitle: title.text };
  }
  const reason = readParagraphs({ field: 'reason', input: input.reason ?? '', max: longestReason });
  return reason.problem ?? { confirm: false, reason: reason.text };
}

function readNumber(input: ApplyForBadgeInput): ReadField {
  const line = readOneLine({ field: 'registerNumber', input: input.registerNumber, ...number });
  if (line.problem !== undefined) return line;
  const kept = readRegisterNumber(input.register, line.text);
  return kept === null ? { problem: { field: 'registerNumber', problem: 'malformed' } } : { text: kept };
}
