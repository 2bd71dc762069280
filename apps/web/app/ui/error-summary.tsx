import { m } from '@rinnalla/i18n';
import type { Problem } from '../shell/visit.ts';
import { problemText, type Explain } from './problem-text.ts';

interface ErrorSummaryProps {
  form: string;
  problems: Problem[];
  explain: Explain;
  /** What each field is called on the page, by its name. */
  labels: Map<string, string>;
}

/** What is wrong with a form, on top of it, each line leading to its field. Takes focus, also without a script. */
export function ErrorSummary({ form, problems, explain, labels }: ErrorSummaryProps) {
  const title = `${form}-problems`;
  return (
    <div className="error-summary" role="alert" tabIndex={-1} aria-labelledby={title} autoFocus data-take-focus="">
      <h2 id={title}>{m.forms_problems_title()}</h2>
      <ul>
        {problems.map((problem) => (
          <li key={problem.field + problem.problem}>
            <Line form={form} field={problem.field} text={explain(problem) ?? generalText(problem, labels)} />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** A general text names no field, so the field's label stands before it; a text of the form's own says all. */
function generalText(problem: Problem, labels: Map<string, string>): string {
  const label = labels.get(problem.field);
  if (label === undefined) return problemText(problem);
  return `${label}${label.endsWith('?') ? '' : ':'} ${problemText(problem)}`;
}

function Line({ form, field, text }: { form: string; field: string; text: string }) {
  return field === '' ? text : <a href={`#${form}-${field}`}>{text}</a>;
}
