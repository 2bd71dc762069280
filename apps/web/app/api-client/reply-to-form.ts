import { data, type RouterContextProvider } from 'react-router';
import type { SubmittedForm } from '../shell/submitted-form.ts';
import { visitOf, type Problem } from '../shell/visit.ts';

type Context = Readonly<RouterContextProvider>;

/** The form that this action was sent. */
export function formOf(context: Context): SubmittedForm {
  const { submitted } = visitOf(context);
  if (submitted === null) throw new Error('formOf outside of an action.');
  return submitted;
}

/** A problem for each of the fields in which nothing stands. */
export const emptyAmong = (form: SubmittedForm, fields: readonly string[]): Problem[] =>
  fields.filter((field) => form.text(field) === '').map((field) => ({ field, problem: 'empty' }));

/** The members of a result that say why something was not done, in the words of the contract. */
export type Refused =
  | { __typename: 'InvalidInput'; problems: readonly { field: string; problem: string; limit?: number | null }[] }
  | { __typename: 'NotFound' }
  | { __typename: 'NotAllowed'; reason: string }
  | { __typename: 'LimitReached' }
  | { __typename: 'NoRoom'; limit: number }
  | { __typename: 'Changed' };

/** The problems that an expected failure stands for; those without a field belong to the whole form. */
export function problemsOf(refused: Refused): Problem[] {
  switch (refused.__typename) {
    case 'InvalidInput':
      return refused.problems.map(({ field, problem, limit }) => ({ field, problem, limit: limit ?? null }));
    case 'NotFound':
      return [{ field: '', problem: 'not_found' }];
    case 'NotAllowed':
      return [{ field: '', problem: refused.reason }];
    case 'LimitReached':
      return [{ field: '', problem: 'limit_reached' }];
    case 'NoRoom':
      return [{ field: '', problem: 'no_room', limit: refused.limit }];
    case 'Changed':
      return [{ field: '', problem: 'changed' }];
  }
}

/**
 * Answers a form with its problems: the page is shown again with all that was typed. `return refuse(context, problemsOf(result))`.
 * Where the wording of the consent has to be read first, it leads there instead, with the form in its pocket.
 */
export function refuse(context: Context, problems: Problem[], status = 422) {
  if (problems.some(({ problem }) => problem === 'consent_needed')) throw data({ code: 'consent_needed' }, 403);
  visitOf(context).problems = problems;
  return data(null, status);
}
