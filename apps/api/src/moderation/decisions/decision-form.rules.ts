import { isSubmission } from '@rinnalla/anonymity';
import { readPostText, readSubmittedTitle } from '../../community/index.ts';
import type { ContentNote, SubmittedText } from '../../community/index.ts';
import type { InputProblem } from '../../platform/graphql/outcomes.type.ts';
import { readOneLine } from '../../platform/graphql/text-field.rules.ts';
import type { WordsOfCare } from '../care/publish-with-care.ts';
import { contentNotePoint, isPolicyPoint } from '../policy.ts';
import { readLimit } from '../limits/limit-form.rules.ts';
import type { LimitToSet } from '../limits/limit-form.rules.ts';
import { readCovering } from '../redactions/covering.rules.ts';
import type { Covering } from '../redactions/covering.rules.ts';
import { readSanction } from '../sanctions/sanction.rules.ts';
import type { Sanction } from '../sanctions/sanction.rules.ts';
import type { SanctionInput } from '../sanctions/sanction.type.ts';
import type { DecisionKind, Ground } from './decision-kind.type.ts';
import { readFilledWords } from './filled-words.rules.ts';

const reasonLimit = 2_000;
const factsLimit = 5_000;
const legalGroundLimit = 500;

/** What the moderator's form sends. */
export interface DecisionForm {
  readonly submission: string;
  readonly kind: DecisionKind;
  readonly reason: string;
  readonly facts?: string | null;
  readonly ground?: Ground | null;
  readonly legalGround?: string | null;
  readonly policyPoint?: string | null;
  readonly contentNotes: readonly ContentNote[];
  readonly newTitle?: string | null;
  readonly sanction?: SanctionInput | null;
  readonly careMessage?: string | null;
  readonly answerInThread?: string | null;
  readonly cover?: Parameters<typeof readCovering>[0];
  readonly limit?: Parameters<typeof readLimit>[0];
}

/** Facts and ground of a restriction (DSA, Article 17). */
export interface Reasons {
  readonly facts: string;
  readonly ground: Ground;
  /** Which law; null for what rests on the policy. */
  readonly legalGround: string | null;
  readonly policyPoint: string;
}

export interface ReadDecision {
  readonly kind: DecisionKind;
  readonly reason: string;
  /** null for a decision that restricts nothing. */
  readonly reasons: Reasons | null;
  /** Empty but for a content note, and for an approval on the care path. */
  readonly contentNotes: readonly ContentNote[];
  /** What a thread is called from now on; only a rename has one, and that of a name has none. */
  readonly newTitle: string | null;
  /** What is decided about the author; null: nothing. */
  readonly sanction: Sanction | null;
  /** Only what publishes a post on the care path has any. */
  readonly care: WordsOfCare;
  /** What is covered; only of a decision to redact. */
  readonly covering: Covering | null;
  /** What is limited; only of a decision to limit. */
  readonly limit: LimitToSet | null;
}

/** Pure: whether a decision restricts what it is about; a badge that is referred holds until verifiers say otherwise. What restricts a post or its author needs a statement of reasons. */
export const restricts = (kind: DecisionKind): boolean => kind !== 'no_action' && kind !== 'approve' && kind !== 'refer';

/** Pure: the decision of a form, or every field to mend in the order of the form. Fields that the kind does not need are not read. */
export function readDecision(form: DecisionForm): ReadDecision | InputProblem[] {
  const reason = readFilledWords({ field: 'reason', input: form.reason, max: reasonLimit });
  const reasons = restricts(form.kind) || form.sanction ? readReasons(form) : null;
  const sanction = form.sanction ? readSanction(form.sanction) : null;
  const notes = readNotes(form);
  const care = readCare(form);
  const covering = form.kind === 'redact' ? readCovering(form.cover) : null;
  const limit = form.kind === 'limit_interaction' ? readLimit(form.limit) : null;
  const title = readNewTitle(form);
  const problems: InputProblem[] = [
    ...(isSubmission(form.submission) ? [] : [{ field: 'submission', problem: 'malformed' as const }]),
    ...(title.problem === undefined ? [] : [title.problem]),
    ...('problem' in reason ? [reason.problem] : []),
    ...[reasons, notes.problems, sanction, care, covering, limit].flatMap((part) => (Array.isArray(part) ? part : [])),
  ];
  const parts = { reasons, sanction, care, covering, limit };
  if (problems.length > 0 || 'problem' in reason || !areRead(parts)) return problems;
  const { newTitle } = title;
  return { kind: form.kind, reason: reason.text, contentNotes: notes.contentNotes, newTitle, ...parts };
}

/** Whether the thread needs one is known with the item. */
function readNewTitle({ kind, newTitle }: DecisionForm): { newTitle: string | null; problem?: InputProblem } {
  if (kind !== 'rename' || !newTitle?.trim()) return { newTitle: null };
  const read = readSubmittedTitle(newTitle);
  return typeof read === 'string' ? { newTitle: read } : { newTitle: null, problem: { ...read, field: 'newTitle' } };
}

type Read<Parts> = { [Name in keyof Parts]: Exclude<Parts[Name], InputProblem[]> };

/** Whether nothing is to be mended in any part. */
const areRead = <Parts extends object>(parts: Parts): parts is Parts & Read<Parts> =>
  Object.values(parts).every((part) => !Array.isArray(part));

function readNotes({ kind, contentNotes }: DecisionForm): { contentNotes: readonly ContentNote[]; problems: InputProblem[] } {
  if (kind !== 'add_content_note' && kind !== 'approve') return { contentNotes: [], problems: [] };
  return {
    contentNotes: [...new Set(contentNotes)],
    problems: contentNotes.length === 0 && kind === 'add_content_note' ? [{ field: 'contentNotes', problem: 'empty' }] : [],
  };
}

const noWords: WordsOfCare = { message: null, answer: null };

/** Words of care go with what may publish a post alone. Either may be left empty. */
function readCare({ kind, careMessage, answerInThread }: DecisionForm): WordsOfCare | InputProblem[] {
  if (kind !== 'approve' && kind !== 'redact') return noWords;
  const message = readFilledWords({ field: 'careMessage', input: careMessage ?? '', max: reasonLimit, optional: true });
  const answer = readAnswer(answerInThread ?? '');
  if ('problem' in message) return [message.problem];
  if (answer !== null && 'problem' in answer) return [answer];
  return { message: message.text === '' ? null : message.text, answer };
}

function readAnswer(input: string): SubmittedText | InputProblem | null {
  if (input.trim() === '') return null;
  const read = readPostText(input);
  return 'problem' in read ? { ...read, field: 'answerInThread' } : read;
}

function readReasons(form: DecisionForm): Reasons | InputProblem[] {
  const facts = readFilledWords({ field: 'facts', input: form.facts ?? '', max: factsLimit });
  const basis = readBasis(form);
  if (!('problem' in facts) && !Array.isArray(basis)) return { facts: facts.text, ...basis };
  return [...('problem' in facts ? [facts.problem] : []), ...(Array.isArray(basis) ? basis : [])];
}

/** A content note rests on no fault, so its ground is always the same. */
function readBasis(form: DecisionForm): Omit<Reasons, 'facts'> | InputProblem[] {
  if (form.kind === 'add_content_note') return { ground: 'policy', legalGround: null, policyPoint: contentNotePoint };
  const { ground, policyPoint } = form;
  const law = ground === 'law' ? readLaw(form) : { legalGround: null };
  if (ground && policyPoint && isPolicyPoint(policyPoint) && 'legalGround' in law) return { ground, ...law, policyPoint };
  return [
    ...(ground ? [] : [{ field: 'ground', problem: 'empty' as const }]),
    ...('problem' in law ? [law.problem] : []),
    ...problemsOfPoint(policyPoint),
  ];
}

function readLaw({ legalGround }: DecisionForm): { legalGround: string } | { problem: InputProblem } {
  const read = readOneLine({ field: 'legalGround', input: legalGround ?? '', min: 1, max: legalGroundLimit });
  return 'text' in read ? { legalGround: read.text } : read;
}

function problemsOfPoint(policyPoint: string | null | undefined): InputProblem[] {
  if (!policyPoint) return [{ field: 'policyPoint', problem: 'empty' }];
  return isPolicyPoint(policyPoint) ? [] : [{ field: 'policyPoint', problem: 'unknown_value' }];
}
