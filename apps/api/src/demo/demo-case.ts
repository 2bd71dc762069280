import type { ContentNote } from '../community/index.ts';
import type { DecisionKind, ReportCategory, SanctionKind } from '../moderation/index.ts';
import type { DemoModerator } from './demo-staff.ts';

/** When an act happens: whole hours after the act before it (the first: after the post), or minutes before the load. */
export type DemoWhen = { readonly later: number } | { readonly minutesAgo: number };

export interface DemoReport {
  readonly act: 'report';
  /** A member of the cast by number, or somebody without an account. */
  readonly by: number | 'guest';
  readonly category: ReportCategory;
  readonly explanation: string;
}

/** What is decided about the author beside the post. */
export interface DemoSanction {
  readonly kind: SanctionKind;
  readonly reach?: 'thread' | 'board' | 'site';
  readonly hours?: number;
}

export interface DemoDecision {
  /** `propose`: it needs two, and waits for the other. */
  readonly act: 'decide' | 'propose';
  readonly by: DemoModerator;
  readonly kind: DecisionKind;
  readonly reason: string;
  /** For what restricts: hide, remove and add_content_note. */
  readonly facts?: string;
  /** For hide and remove: a point of the policy, P1 to P8. */
  readonly policyPoint?: string;
  readonly contentNotes?: readonly ContentNote[];
  readonly sanction?: DemoSanction;
}

/** The author asks for a new look at the decision before it. */
export interface DemoAppeal {
  readonly act: 'appeal';
  readonly text: string;
}

export interface DemoAppealDecision {
  readonly act: 'decide_appeal';
  readonly by: DemoModerator;
  readonly outcome: 'upheld' | 'partly' | 'overturned';
  readonly reason: string;
}

export type DemoAct = DemoWhen & (DemoReport | DemoDecision | DemoAppeal | DemoAppealDecision);

/** What happened around one post, in order. */
export interface DemoCase {
  /** The key of the post. */
  readonly on: string;
  readonly acts: readonly DemoAct[];
}
