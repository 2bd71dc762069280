import { data, type ActionFunctionArgs } from 'react-router';
import { refuse } from '../../api-client/reply-to-form.ts';
import type { SubmittedForm } from '../../shell/submitted-form.ts';
import { visitOf } from '../../shell/visit.ts';

/** Shows the page again, with a template in the form; null: none was chosen in this field, which is said. */
export function showFilled(context: ActionFunctionArgs['context'], filled: SubmittedForm | null, field: string) {
  if (filled === null) return refuse(context, [{ field, problem: 'empty' }]);
  visitOf(context).submitted = filled;
  return data(null);
}
