import { isSubmission } from '@rinnalla/anonymity';
import { readLine } from '@rinnalla/post-grammar';
import type { InputProblem } from '../../platform/graphql/outcomes.type.ts';
import type { Viewer } from '../../platform/sessions/viewer.ts';
import { readParagraphs } from '../../platform/graphql/text-field.rules.ts';
import type { ReportCategory } from './report-category.type.ts';

const explanationLimit = 2_000;
const contactLimit = 200;

/** What the form of a report sends. */
export interface ReportForm {
  readonly submission: string;
  readonly postId: string;
  readonly revisionId: string;
  readonly category: ReportCategory;
  readonly explanation: string;
  readonly goodFaith: boolean;
  readonly contact?: string | null;
}

export interface ReadReport extends Omit<ReportForm, 'goodFaith' | 'contact'> {
  readonly contact: string | null;
}

/**
 * Pure: the report of a form, or every field to mend in the order of the form. Only `other` needs an explanation: whoever is
 * worried should not have to find words first. A guest says that the report is meant honestly (DSA, Article 16 (2) d).
 * A contact is kept of guests alone, because a member's would tell who it is.
 */
export function readReport(by: Viewer['kind'], { goodFaith, contact, ...form }: ReportForm): ReadReport | InputProblem[] {
  const explanation = readParagraphs({
    field: 'explanation',
    input: form.explanation,
    max: explanationLimit,
    optional: form.category !== 'other',
  });
  const reachable = by === 'guest' && contact ? readContact(contact) : { text: null };
  const problems: InputProblem[] = [
    ...(isSubmission(form.submission) ? [] : [{ field: 'submission', problem: 'malformed' as const }]),
    ...('problem' in explanation ? [explanation.problem] : []),
    ...('problem' in reachable ? [reachable.problem] : []),
    ...(by === 'guest' && !goodFaith ? [{ field: 'goodFaith', problem: 'empty' as const }] : []),
  ];
  if (problems.length > 0 || 'problem' in explanation || 'problem' in reachable) return problems;
  return { ...form, explanation: explanation.text, contact: reachable.text };
}

function readContact(contact: string): { text: string | null } | { problem: InputProblem } {
  const line = readLine(contact, { max: contactLimit });
  if (line.kind === 'line') return { text: line.text };
  if (line.problem === 'empty') return { text: null };
  return { problem: { field: 'contact', problem: line.problem, limit: line.problem === 'too_long' ? contactLimit : null } };
}
