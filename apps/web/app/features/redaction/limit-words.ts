import type { ThreadLimitKind } from '@rinnalla/contract';
import { m } from '@rinnalla/i18n';
import { untilWords } from '../sanctions/sanction-names.ts';

const known: Partial<Record<string, () => string>> = {
  1: m.redaction_hours_1,
  3: m.redaction_hours_3,
  6: m.redaction_hours_6,
  12: m.redaction_hours_12,
  24: m.redaction_hours_24,
  72: m.redaction_hours_72,
  168: m.redaction_hours_168,
  720: m.redaction_hours_720,
};

/** A number of hours in words. */
export const hoursInWords = (hours: number): string => known[hours]?.() ?? m.redaction_hours_other({ count: hours });

/** Hours between two posts that a moderator chooses among. */
export const betweens = ['1', '3', '6', '12', '24'] as const;

/** For how long a limit lasts, and that a lock has no end. */
export const endless = 'endless';
export const limitLengths = ['6', '24', '72', '168', '720'] as const;

interface Limited {
  kind: ThreadLimitKind;
  hoursBetween: number | null;
  untilHour: number | null;
}

/** When a limit ends, as a sentence. */
export const limitEndInWords = ({ untilHour }: Pick<Limited, 'untilHour'>): string =>
  untilHour === null ? m.redaction_thread_endless() : m.redaction_thread_until({ until: untilWords(untilHour) });

/** A limit in sentences, for whoever opened the thread. */
export function limitInSentences({ kind, hoursBetween, untilHour }: Limited): string {
  const what = kind === 'lock' ? m.redaction_yours_limit_lock() : m.redaction_thread_slow({ between: hoursInWords(hoursBetween ?? 0) });
  return `${what} ${limitEndInWords({ untilHour })}`;
}

/** A limit in one line, for staff. */
export function limitInWords({ kind, hoursBetween, untilHour }: Limited): string {
  const what =
    kind === 'lock' ? m.redaction_limit_words_lock() : m.redaction_limit_words_slow({ between: hoursInWords(hoursBetween ?? 0) });
  return `${what} · ${untilHour === null ? m.redaction_limit_endless_words() : m.redaction_limit_until_words({ until: untilWords(untilHour) })}`;
}
