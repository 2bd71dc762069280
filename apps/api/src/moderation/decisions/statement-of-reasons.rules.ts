import type { contentNotePoint, PolicyPoint } from '../policy.ts';
import type { SignalKind } from '../review/signal-kind.type.ts';

/** What a matter can be, in the words of the EU's transparency database without their prefix. */
export const statementCategories = [
  'data_protection_and_privacy_violations',
  'cyber_violence',
  'self_harm',
  'unsafe_and_prohibited_products',
  'scams_and_fraud',
  'risk_for_public_security',
  'protection_of_minors',
  'other_violation_tc',
] as const;
export type StatementCategory = (typeof statementCategories)[number];

/** What it is more closely, in the same words. */
export const statementKeywords = [
  'missing_processing_ground',
  'cyber_harassment',
  'prohibited_products',
  'impersonation_account_hijacking',
  'risk_public_health',
] as const;
export type StatementKeyword = (typeof statementKeywords)[number];

export interface Classification {
  readonly category: StatementCategory;
  /** None where no word of that database says what the point says. */
  readonly keywords: readonly StatementKeyword[];
}

/**
 * Each point in those words. A method that is left out is published as self-harm, because that is what it is about there; nobody is
 * restricted for self-harm. The note that names no fault has no word of its own.
 */
const classifications: Record<PolicyPoint | typeof contentNotePoint, Classification> = {
  P1: { category: 'data_protection_and_privacy_violations', keywords: ['missing_processing_ground'] },
  P2: { category: 'cyber_violence', keywords: ['cyber_harassment'] },
  P3: { category: 'self_harm', keywords: [] },
  P4: { category: 'unsafe_and_prohibited_products', keywords: ['prohibited_products'] },
  P5: { category: 'other_violation_tc', keywords: [] },
  P6: { category: 'scams_and_fraud', keywords: ['impersonation_account_hijacking'] },
  P7: { category: 'risk_for_public_security', keywords: ['risk_public_health'] },
  P8: { category: 'protection_of_minors', keywords: [] },
  N1: { category: 'other_violation_tc', keywords: [] },
};

const isClassified = (point: string): point is keyof typeof classifications => Object.hasOwn(classifications, point);

/** Pure: what a restriction that rests on this point is about. A content note always rests on its own, so the kind adds nothing. */
export function classificationOf(policyPoint: string): Classification {
  if (!isClassified(policyPoint)) throw new Error(`the point ${policyPoint} has no category`);
  return classifications[policyPoint];
}

/** `partial`: software held the post until a person decided. No decision is made by software alone. */
export const automatedDecisions = ['none', 'partial'] as const;
export type AutomatedDecision = (typeof automatedDecisions)[number];

/** What stands before moderators for another reason than that software saw something in it. */
const noFindings: readonly SignalKind[] = ['premoderation', 'unread', 'care_answer', 'follow_up'];

/**
 * Pure: what software had to do with it (DSA, Article 17 (3) c). `stateBefore`: of the post, as the moderator met it. Where people had
 * agreed that each post waits, nothing was decided by software.
 */
export function automationOf({ stateBefore, signals }: { stateBefore: string; signals: readonly SignalKind[] }): {
  automatedDetection: boolean;
  automatedDecision: AutomatedDecision;
} {
  const automatedDetection = signals.some((kind) => !noFindings.includes(kind));
  const heldBySoftware = stateBefore === 'held' && automatedDetection && !signals.includes('premoderation');
  return { automatedDetection, automatedDecision: heldBySoftware ? 'partial' : 'none' };
}
