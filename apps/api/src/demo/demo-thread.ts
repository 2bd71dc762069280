import type { ContentNote, Post, ThreadKind } from '../community/index.ts';

/** The professionals of the demo, by what they are; `lapsed` wrote under a badge that was taken away since. */
export type DemoProfessional = 'psychologist' | 'nurse' | 'social_worker' | 'doctor' | 'pharmacist' | 'physiotherapist' | 'lapsed';

/** A member by number (0–23): within a language one account, another alias in each thread. Or a professional by key. */
export type DemoWriter = number | DemoProfessional;

export type ReactionKind = NonNullable<Post['myReaction']>;

export interface DemoPost {
  readonly by: DemoWriter;
  /** Whole hours after the post before it; of the opening post 0. */
  readonly later: number;
  readonly text: string;
  readonly contentNotes?: readonly ContentNote[];
  /** A name by which the demo's cases find it. */
  readonly key?: string;
  /** Words of support, each from so many of the cast. */
  readonly reactions?: Partial<Record<ReactionKind, number>>;
}

export interface DemoThread {
  /** The slug of its board. */
  readonly board: string;
  readonly kind: ThreadKind;
  readonly title: string;
  /** Hours before the load at which the opening post was written. */
  readonly hoursAgo: number;
  readonly contentNotes?: readonly ContentNote[];
  readonly posts: readonly [DemoPost, ...DemoPost[]];
}
