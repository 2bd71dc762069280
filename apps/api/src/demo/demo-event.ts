import type { DemoAppeal, DemoAppealDecision, DemoDecision, DemoReport } from './demo-case.ts';
import type { DemoApplication, DemoModerator, DemoStaffKey } from './demo-staff.ts';
import type { DemoPost, DemoThread, DemoWriter, ReactionKind } from './demo-thread.ts';

/** What happens to the badge of a professional. */
export type DemoVerificationDeed =
  | { readonly kind: 'apply'; readonly holder: DemoStaffKey; readonly application: DemoApplication }
  | { readonly kind: 'confirm'; readonly holder: DemoStaffKey; readonly protectedTitle: string }
  | { readonly kind: 'revoke'; readonly holder: DemoStaffKey; readonly reason: string };

/** What somebody does in the demo's history. `post` names a post by its place, a number a member of the whole cast; decisions about a post count from 0. */
export type DemoDeed =
  | DemoVerificationDeed
  | { readonly kind: 'start'; readonly post: string; readonly by: DemoWriter; readonly thread: DemoThread; readonly text: DemoPost }
  | { readonly kind: 'reply'; readonly post: string; readonly by: DemoWriter; readonly opening: string; readonly text: DemoPost }
  | { readonly kind: 'react'; readonly post: string; readonly by: number; readonly word: ReactionKind }
  | { readonly kind: 'see_news'; readonly by: number }
  | { readonly kind: 'report'; readonly post: string; readonly by: number | 'guest'; readonly report: DemoReport }
  | { readonly kind: 'claim'; readonly post: string; readonly by: DemoModerator; readonly decisionNumber: number }
  | { readonly kind: DemoDecision['act']; readonly post: string; readonly decision: DemoDecision; readonly decisionNumber: number }
  | {
      readonly kind: 'appeal';
      readonly post: string;
      readonly by: DemoWriter;
      readonly appeal: DemoAppeal;
      readonly decisionNumber: number;
    }
  | { readonly kind: 'decide_appeal'; readonly post: string; readonly verdict: DemoAppealDecision; readonly decisionNumber: number };

/** A deed at its moment. */
export interface DemoEvent {
  readonly at: Date;
  /** Where it stands in the demo: names it in an error, and its form's submission comes from it. No two events share one. */
  readonly place: string;
  readonly deed: DemoDeed;
}
