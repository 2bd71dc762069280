import type { Audience, Language } from '../../community/index.ts';
import type { AppealState } from '../appeals/appeal-state.type.ts';
import { isPolicyPoint } from '../policy.ts';
import type { PolicyPoint } from '../policy.ts';
import type { ReportCategory } from '../reports/report-category.type.ts';
import type { SignalKind } from '../review/signal-kind.type.ts';
import type { TargetKind } from '../review/target-kind.type.ts';
import type { DecisionKind } from './decision-kind.type.ts';

/** What a decision can be about, in one word for what people report, what software sees and what the policy says. */
export const matters = [
  'worry',
  'personal_data',
  'abuse',
  'methods',
  'sourcing',
  'spam',
  'posing',
  'misinformation',
  'minors',
  'misleading',
] as const;
export type Matter = (typeof matters)[number];

const ofCategory: Record<ReportCategory, Matter | null> = {
  worried_about_author: 'worry',
  personal_data: 'personal_data',
  threat_or_abuse: 'abuse',
  sourcing: 'sourcing',
  method_details: 'methods',
  misinformation: 'misinformation',
  spam: 'spam',
  misleading: 'misleading',
  posing: 'posing',
  other: null,
};

/** null: it says that somebody should read, and not what about. */
const ofSignal: Record<SignalKind, Matter | null> = {
  crisis: 'worry',
  care_answer: 'worry',
  follow_up: null,
  abuse: 'abuse',
  pii: 'personal_data',
  sourcing: 'sourcing',
  spam: 'spam',
  watched_word: null,
  watched_link: null,
  first_post: 'spam',
  flood: 'spam',
  covered_words: null,
  premoderation: null,
  unread: null,
};

const ofPoint: Record<PolicyPoint, Matter> = {
  P1: 'personal_data',
  P2: 'abuse',
  P3: 'methods',
  P4: 'sourcing',
  P5: 'spam',
  P6: 'posing',
  P7: 'misinformation',
  P8: 'minors',
};

interface Clues {
  readonly categories: readonly ReportCategory[];
  readonly signals: readonly SignalKind[];
  /** Of a decision, the point that it rests on; null: none, or not decided yet. */
  readonly policyPoint: string | null;
}

/** Pure: what something is about, each matter once and in the order of the list. */
export function mattersOf({ categories, signals, policyPoint }: Clues): Matter[] {
  const found = [
    ...categories.map((category) => ofCategory[category]),
    ...signals.map((signal) => ofSignal[signal]),
    policyPoint !== null && isPolicyPoint(policyPoint) ? ofPoint[policyPoint] : null,
  ];
  return matters.filter((matter) => found.includes(matter));
}

/** What stands before a moderator, as far as earlier decisions can be like it. */
export interface Case {
  readonly matters: readonly Matter[];
  /** What is judged: a text, a title, a name, a badge. */
  readonly targetKind: TargetKind;
  /** The kind of board: for whom it is, and in which language. */
  readonly audience: Audience;
  readonly language: Language;
  /** Of whoever wrote it. Never leaves the API. */
  readonly faceId: string;
}

/** An earlier decision with the case that it answered. */
export interface EarlierCase extends Case {
  readonly id: string;
  readonly kind: DecisionKind;
  readonly hour: number;
  readonly policyPoint: string | null;
  readonly facts: string | null;
  /** What became of it where somebody asked for a new look and was answered. */
  readonly appeal: AppealState | null;
}

const mostShown = 5;

/**
 * Pure: the few earlier decisions that are most like a case, the most alike first: those that share more matters, then those about
 * the same kind of target, with fewer other matters, on a board for the same people, in the same language, and the newer ones. None is about whoever wrote this, and no two
 * are about the same face: nobody's history can be read off this list.
 */
export function precedentsOf(now: Case, earlier: readonly EarlierCase[]): EarlierCase[] {
  const alike = earlier
    .filter((each) => each.faceId !== now.faceId && shared(now, each) > 0)
    .sort((one, other) => compare(now, one, other));
  return alike.filter(({ faceId }, place) => alike.findIndex((each) => each.faceId === faceId) === place).slice(0, mostShown);
}

const shared = (now: Case, { matters: its }: Case): number => its.filter((matter) => now.matters.includes(matter)).length;

function compare(now: Case, one: EarlierCase, other: EarlierCase): number {
  const [first, second] = [likeness(now, one), likeness(now, other)];
  const apart = first.findIndex((value, place) => value !== second[place]);
  return apart === -1 ? Number(one.id > other.id) - Number(one.id < other.id) : (second[apart] ?? 0) - (first[apart] ?? 0);
}

/** More of each is more alike; what comes first counts first. */
const likeness = (now: Case, one: EarlierCase): number[] => [
  shared(now, one),
  Number(one.targetKind === now.targetKind),
  -one.matters.length,
  Number(one.audience === now.audience),
  Number(one.language === now.language),
  one.hour,
];

const hoursPerWeek = 168;

/** Pure: how long ago a decision was, in whole weeks: nothing finer is shown, so that it leads to no other page. */
export const weeksAgo = (decidedHour: number, hour: number): number => Math.max(0, Math.floor((hour - decidedHour) / hoursPerWeek));
