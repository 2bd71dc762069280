import type { Language } from '../platform/sessions/viewer.ts';

/** What there is to see in a member's account of the demo. */
export const demoStories = ['answered', 'held', 'hidden', 'appealed', 'paused', 'newcomer'] as const;
export type DemoStory = (typeof demoStories)[number];

/** A member of the demo that anybody may enter as. */
export interface DemoMember {
  /** Its number in the demo's cast. */
  readonly number: number;
  /** The language in which it has written what there is to see. */
  readonly language: Language;
  readonly story: DemoStory;
}

/** The members that the sign-in page offers; a test of the demo holds each to its story. */
export const demoMembers: readonly DemoMember[] = [
  { number: 9, language: 'fi', story: 'answered' },
  { number: 10, language: 'fi', story: 'held' },
  { number: 14, language: 'fi', story: 'hidden' },
  { number: 8, language: 'fi', story: 'appealed' },
  { number: 16, language: 'fi', story: 'paused' },
  { number: 72, language: 'fi', story: 'newcomer' },
  { number: 37, language: 'sv', story: 'answered' },
  { number: 30, language: 'sv', story: 'held' },
  { number: 31, language: 'sv', story: 'hidden' },
  { number: 32, language: 'sv', story: 'appealed' },
  { number: 44, language: 'sv', story: 'paused' },
  { number: 73, language: 'sv', story: 'newcomer' },
  { number: 59, language: 'en', story: 'answered' },
  { number: 63, language: 'en', story: 'held' },
  { number: 67, language: 'en', story: 'hidden' },
  { number: 69, language: 'en', story: 'appealed' },
  { number: 53, language: 'en', story: 'paused' },
  { number: 74, language: 'en', story: 'newcomer' },
];
