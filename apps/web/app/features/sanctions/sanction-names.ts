import type { Reach, SanctionKind } from '@rinnalla/contract';
import { formatClock, formatDay, m, renderingLanguage } from '@rinnalla/i18n';

/** From the mildest on. */
export const sanctionKinds = ['warn', 'pause', 'suspend', 'close'] as const satisfies readonly SanctionKind[];

export const reaches = ['thread', 'board', 'site'] as const satisfies readonly Reach[];

/** What was decided about an author, for staff. */
export const staffSanctionTexts: Record<SanctionKind, () => string> = {
  warn: m.sanctions_staff_warn,
  pause: m.sanctions_staff_pause,
  suspend: m.sanctions_staff_suspend,
  close: m.sanctions_staff_close,
};

/** What was decided about an author, for that author. */
export const yourSanctionTexts: Record<SanctionKind, () => string> = {
  warn: m.sanctions_yours_warn,
  pause: m.sanctions_yours_pause,
  suspend: m.sanctions_yours_suspend,
  close: m.sanctions_yours_close,
};

const reachTexts: Record<Reach, () => string> = {
  thread: m.sanctions_reach_thread,
  board: m.sanctions_reach_board,
  site: m.sanctions_reach_site,
};

/** The hours that a moderator chooses among. */
export const lengths = ['24', '72', '168', '720', '2160'] as const;

const lengthTexts: Partial<Record<string, () => string>> = {
  24: m.sanctions_length_24,
  72: m.sanctions_length_72,
  168: m.sanctions_length_168,
  720: m.sanctions_length_720,
  2160: m.sanctions_length_2160,
};

/** A number of hours in words. */
export const lengthWords = (hours: number): string => lengthTexts[hours]?.() ?? m.sanctions_length_other({ count: hours });

export interface SanctionOfStaff {
  kind: SanctionKind;
  reach: Reach | null;
  hours: number | null;
  nextStep: boolean;
}

/** A sanction in one line for staff: what, where, how long. What the next step of the ladder means, staff cannot know. */
export function staffSanctionWords({ kind, reach, hours, nextStep }: SanctionOfStaff): string {
  if (reach === null || kind === 'close') return staffSanctionTexts[kind]();
  const length = hours === null ? m.sanctions_length_endless() : lengthWords(hours);
  return [staffSanctionTexts[kind](), reachTexts[reach](), nextStep ? m.sanctions_length_unknown() : length].join(' · ');
}

/** When something ends, to the hour. `hour`: whole hours since 1970-01-01T00:00Z. */
export const untilWords = (hour: number): string =>
  m.sanctions_until_when({ day: formatDay(hour, renderingLanguage()), clock: formatClock(hour, renderingLanguage()) });
