/** The codes of the points, in the order in which they are read. A code keeps its meaning in every version and is never used for another. */
export const policyPoints = ['P1', 'P2', 'P3', 'P4', 'P5', 'P6', 'P7', 'P8'] as const;
export type PolicyPoint = (typeof policyPoints)[number];

/** N1: a content note says what a post deals with, so that readers can choose. It names no fault, so it stands beside the points. */
export const contentNotePoint = 'N1';

/** Whether a word is a point of the policy. */
export const isPolicyPoint = (word: string): word is PolicyPoint => policyPoints.some((point) => point === word);

export type PolicyLanguage = 'fi' | 'sv' | 'en';
export type InThreeLanguages = Readonly<Record<PolicyLanguage, string>>;

/** The same said twice: `text` as it was agreed on; `plain` for the young, and for everybody who wants it short. */
export interface TwoWordings {
  readonly text: InThreeLanguages;
  readonly plain: InThreeLanguages;
}
export type Wording = keyof TwoWordings;

export interface WordedPoint extends TwoWordings {
  readonly code: PolicyPoint | typeof contentNotePoint;
  readonly name: InThreeLanguages;
}

/** The policy as it read for a time. */
export interface PolicyVersion {
  /** Counts from 1. */
  readonly version: number;
  /** The first day, "2026-11-23", as the calendar shows it in Finland; null: from the beginning. */
  readonly inForceFrom: string | null;
  /** What is different from the version before, a sentence each. */
  readonly changes: Readonly<Record<PolicyLanguage, readonly string[]>>;
  /** What is no point and never held against anybody. */
  readonly never: TwoWordings;
  readonly points: readonly WordedPoint[];
  readonly contentNote: WordedPoint;
}
