import { Children, createContext, isValidElement, useContext, type ReactNode } from 'react';
import { csrfField, drawSubmission, formField, submissionField, type SubmittedForm } from '../shell/submitted-form.ts';
import { useVisit } from '../shell/use-visit.ts';
import type { Problem } from '../shell/visit.ts';
import { ErrorSummary } from './error-summary.tsx';
import { problemText, type Explain } from './problem-text.ts';

interface FormState {
  name: string;
  /** What was sent, if this form was the one. */
  submitted: SubmittedForm | null;
  problems: Problem[];
  explain: Explain;
}

const FormContext = createContext<FormState | null>(null);

interface FormProps {
  /** Which form of the page this is: the action reads it from `formOf(context).name`. */
  name: string;
  /** Where it goes, if not to the page that shows it. An index route needs `?index`. */
  action?: string;
  explain?: Explain;
  /** For a form of one button in a row of others. */
  inline?: boolean;
  /** For a form that is answered with a file: its page stays, and it can be sent again. */
  stays?: true;
  children: ReactNode;
}

/** A native form by POST with all the shell needs: token, submission key, and on the way back what was typed and what is wrong. */
export function Form({ name, action, explain = () => null, inline = false, stays, children }: FormProps) {
  const { csrf, submitted, problems, besideProblems } = useVisit();
  const own = submitted?.name === name ? submitted : null;
  const state: FormState = { name, submitted: own, problems: own === null ? [] : problems, explain };
  return (
    <FormContext value={state}>
      <form className={inline ? 'form-inline' : 'form'} method="post" action={action} noValidate id={name} data-stays={stays}>
        <input type="hidden" name={formField} value={name} />
        <input type="hidden" name={submissionField} value={own?.submission ?? drawSubmission()} />
        {csrf === null ? null : <input type="hidden" name={csrfField} value={csrf} />}
        {state.problems.length === 0 ? null : (
          <>
            <ErrorSummary form={name} problems={state.problems} explain={explain} labels={labelsIn(children)} />
            {besideProblems}
          </>
        )}
        {children}
      </form>
    </FormContext>
  );
}

export interface FieldState {
  id: string;
  /** What was typed before, or null where this form was not sent. */
  typed: SubmittedForm | null;
  /** The text of what is wrong with the field, or null. */
  error: string | null;
}

/** What a field of this name needs to know of its form. */
export function useField(name: string): FieldState {
  const form = useContext(FormContext);
  if (form === null) throw new Error('A field outside of a Form.');
  const problem = form.problems.find((each) => each.field === name);
  return {
    id: `${form.name}-${name}`,
    typed: form.submitted,
    error: problem === undefined ? null : (form.explain(problem) ?? problemText(problem)),
  };
}

interface LabelledProps {
  name?: unknown;
  label?: unknown;
  legend?: unknown;
  children?: ReactNode;
}

/** The labels of the fields that stand in a form, by their names. */
function labelsIn(children: ReactNode): Map<string, string> {
  const labels = new Map<string, string>();
  for (const child of Children.toArray(children)) {
    if (!isValidElement<LabelledProps>(child)) continue;
    const { name, label, legend, children: inside } = child.props;
    const text = label ?? legend;
    if (typeof name === 'string' && typeof text === 'string') labels.set(name, text);
    for (const [field, inner] of labelsIn(inside)) labels.set(field, inner);
  }
  return labels;
}
