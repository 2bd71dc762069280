import type { Language } from '@rinnalla/i18n';
import file from './helplines.json' with { type: 'json' };

/** Hours on some days of the week. `days`: 1 is Monday; `from` and `to` as `16:00` in the line's own time zone. */
export interface OpenHours {
  days: number[];
  from: string;
  to: string;
}

/** One line or chat that a person in need can turn to. */
export interface Helpline {
  id: string;
  /** Two letters, `EU` or `*` for any other. */
  country: string;
  name: Record<Language, string>;
  whatFor: Record<Language, string>;
  phone?: string;
  url?: string;
  ages?: string;
  topics: string[];
  /** Two-letter codes of the languages that are spoken there. */
  languages: string[];
  opening: string | OpenHours[];
  /** The day, `2026-11-22`, when an editor last checked the row; null while nobody has. */
  checkedOn: string | null;
  /** Sources contradict each other so much that the row is not shown before it is checked. */
  hiddenUntilChecked?: boolean;
}

/** The lines lie in the program itself: they are there while the database and the API are not. */
export const helplines: readonly Helpline[] = file.helplines;
