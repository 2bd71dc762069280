import { existsSync, readFileSync } from 'node:fs';
import type { Assessment, CrisisLevel, Language, PersonalDataType } from '../src/assessment.ts';

/** A post with what the library should say of it. */
export interface LabelledPost {
  readonly id: string;
  readonly lang: Language;
  readonly text: string;
  readonly expect: {
    readonly crisis: CrisisLevel;
    readonly abuse: boolean;
    readonly pii: readonly PersonalDataType[];
    readonly sourcing: boolean;
    readonly stigma: readonly string[];
    readonly spam: boolean;
  };
  readonly tags: readonly string[];
}

export type Judged = LabelledPost & { readonly said: Assessment };

/**
 * The sets of posts: `open` is for writing rules by, the others are set aside for measuring alone. `set-aside-plain` says things plainly,
 * as the labels' definition does; `set-aside` says them in the voices of many, roundabout and in few words.
 */
export const postSets = ['open', 'set-aside-plain', 'set-aside'] as const;
export type PostSet = (typeof postSets)[number];

export function readPosts(set: PostSet, language: Language): LabelledPost[] {
  const file = new URL(`../corpus/${language}/${set}.jsonl`, import.meta.url);
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as LabelledPost);
}
