import { isSubmission } from '@rinnalla/anonymity';
import { readLine } from '@rinnalla/post-grammar';
import type { InputProblem } from '../../platform/graphql/outcomes.type.ts';
import type { Viewer } from '../../platform/sessions/viewer.ts';
import { readParagraphs } from '../../platform/graphql/text-field.rules.ts';
import type { TargetKind } from '../review/target-kind.type.ts';
import type { Target } from '../review/targets.ts';
import type { ReportCategory } from './report-category.type.ts';

const explanationLimit = 2_000;
const contactLimit = 200;

/** What can be wrong with each; worry about a person is about what that person wrote. */
export const categoriesOf: Readonly<Record<TargetKind, readonly ReportCategory[]>> = {
  post: ['worried_about_author', 'personal_data', 'threat_or_abuse', 'sourcing', 'method_details', 'misinformation', 'spam', 'other'],
  thread: ['misleading', 'personal_data', 'threat_or_abuse', 'sourcing', 'method_details', 'spam', 'other'],
  persona: ['personal_data', 'threat_or_abuse', 'posing', 'spam', 'other'],
  professional_claim: ['posing', 'other'],
};

/** What the form of a report sends. */
export interface ReportForm {
  readonly submission: string;
  readonly postId: string;
  readonly revisionId: string;
  readonly about: TargetKind;
  /** The number of the title, name or badge that was seen; null: the text. */
  readonly seen?: number | null;
  readonly category: ReportCategory;
  readonly explanation: string;
  readonly goodFaith: boolean;
  readonly contact?: string | null;
}

export interface ReadReport extends Omit<ReportForm, 'goodFaith' | 'contact' | 'seen'> {
  readonly seen: number | null;
  readonly contact: string | null;
}

/**
 * Pure: the report of a form, or every field to mend in the order of the form. Only `other` needs an explanation: whoever is
 * worried should not have to find words first. A guest says that the report is meant honestly (DSA, Article 16 (2) d).
 * A contact is kept of guests alone, because a member's would tell who it is.
 */
export function readReport(by: Viewer['kind'], { goodFaith, contact, seen, ...form }: ReportForm): ReadReport | InputProblem[] {
  const explanation = readParagraphs({
    field: 'explanation',
    input: form.explanation,
    max: explanationLimit,
    optional: form.category !== 'other',
  });
  const reachable = by === 'guest' && contact ? readContact(contact) : { text: null };
  const problems: InputProblem[] = [
    ...(isSubmission(form.submission) ? [] : [{ field: 'submission', problem: 'malformed' as const }]),
    ...problemsOfCategory(form),
    ...('problem' in explanation ? [explanation.problem] : []),
    ...('problem' in reachable ? [reachable.problem] : []),
    ...(by === 'guest' && !goodFaith ? [{ field: 'goodFaith', problem: 'empty' as const }] : []),
  ];
  if (problems.length > 0 || 'problem' in explanation || 'problem' in reachable) return problems;
  return { ...form, seen: numberSeen(form, seen), explanation: explanation.text, contact: reachable.text };
}

const problemsOfCategory = ({ about, category }: Pick<ReportForm, 'about' | 'category'>): InputProblem[] =>
  categoriesOf[about].includes(category) ? [] : [{ field: 'category', problem: 'unknown_value' }];

const numberSeen = ({ about }: Pick<ReportForm, 'about'>, seen: number | null | undefined): number | null =>
  about === 'post' ? null : (seen ?? 0);

/** Pure: what was seen, as one word: the text of a revision, or a target with the number of its title, name or check. */
export const placeOfReport = ({ revisionId, seen }: Pick<ReadReport, 'revisionId' | 'seen'>, { kind, id }: Target): string =>
  kind === 'post' ? revisionId : `${kind}/${id}/${seen}`;

function readContact(contact: string): { text: string | null } | { problem: InputProblem } {
  const line = readLine(contact, { max: contactLimit });
  if (line.kind === 'line') return { text: line.text };
  if (line.problem === 'empty') return { text: null };
  return { problem: { field: 'contact', problem: line.problem, limit: line.problem === 'too_long' ? contactLimit : null } };
}
