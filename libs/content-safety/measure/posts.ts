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

/** The sets of posts: `open` is for writing rules by, `set-aside` for measuring alone. */
export type PostSet = 'open' | 'set-aside';

export function readPosts(set: PostSet, language: Language): LabelledPost[] {
  const file = new URL(`../corpus/${language}/${set}.jsonl`, import.meta.url);
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as LabelledPost);
}
