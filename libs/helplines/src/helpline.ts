/** What lines are about. `urgent_care`: help with health or social matters that cannot wait, such as 116117. `relatives`: those close to somebody. */
export const helplineTopics = [
  'emergency',
  'crisis',
  'urgent_care',
  'substances',
  'poisoning',
  'violence',
  'crime',
  'youth',
  'relatives',
  'eating',
  'gambling',
] as const;
export type HelplineTopic = (typeof helplineTopics)[number];

/** A text in each of the site's languages. */
export interface InThreeLanguages {
  readonly fi: string;
  readonly sv: string;
  readonly en: string;
}

/** One line or chat that a person in need can turn to. */
export interface Helpline {
  readonly id: string;
  /** Two letters, `EU`, or `*` for any other. */
  readonly country: string;
  readonly name: InThreeLanguages;
  /** What it is for, a few words that go on from its name. */
  readonly whatFor: InThreeLanguages;
  readonly phone: string | null;
  readonly url: string | null;
  /** For whom it is, in years, where it has such limits. */
  readonly minAge: number | null;
  readonly maxAge: number | null;
  readonly topics: readonly HelplineTopic[];
  /** Two-letter codes of the languages that are spoken there; none where it depends. */
  readonly languages: readonly string[];
  /** As libs/opening-hours reads it. */
  readonly opening: string;
  readonly timeZone: string;
  /** The day, `2026-11-22`, on which an editor last called or looked; null while nobody has. */
  readonly checkedOn: string | null;
  /** The day on which what stands here was written down, by whom and from where ever. */
  readonly writtenOn: string;
}
