import type { SubmittedForm } from '../../shell/submitted-form.ts';
import { useVisit } from '../../shell/use-visit.ts';

/** A form of the page that has come back with a template in its fields; null: it has not. */
export function useFilled(form: string): SubmittedForm | null {
  const { submitted, problems } = useVisit();
  const came = submitted?.name === form && problems.length === 0 && fills.includes(submitted.text('act'));
  return came ? submitted : null;
}

/** What the buttons of the templates say. */
const fills: readonly string[] = ['template', 'words'];
