import { openingOf, type Helpline } from '@rinnalla/helplines';
import { m, renderingLanguage, type Language } from '@rinnalla/i18n';
import { spansInWords, timeInWords, weekInWords } from '@rinnalla/opening-hours';
import { openNow } from './open-now.rules.ts';

const regions: Record<Language, string> = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' };

/** "ma 23.11.", "mån 23.11", "Mon, 23 Nov". */
function dayInWords(day: string): string {
  const language = renderingLanguage();
  const month = language === 'en' ? 'short' : 'numeric';
  const format = new Intl.DateTimeFormat(regions[language], { weekday: 'short', day: 'numeric', month, timeZone: 'UTC' });
  return format.format(new Date(`${day}T00:00:00Z`));
}

/** "22.11.2026", "22 November 2026". */
export function dateInWords(day: string): string {
  const language = renderingLanguage();
  const month = language === 'en' ? 'long' : 'numeric';
  const format = new Intl.DateTimeFormat(regions[language], { day: 'numeric', month, year: 'numeric', timeZone: 'UTC' });
  return format.format(new Date(`${day}T00:00:00Z`));
}

/** Whether a line is open now, in a sentence; '' where nobody knows. */
export function openNowInWords(line: Helpline, at: Date): string {
  const now = openNow(line, at);
  const clock = (time: string): string => timeInWords(time, renderingLanguage());
  switch (now.kind) {
    case 'always':
      return m.help_open_always();
    case 'unknown':
      return '';
    case 'open':
      return now.until === null ? m.help_open_always() : m.help_open_until({ time: clock(now.until) });
    case 'opens_today':
      return m.help_opens_today({ time: clock(now.from) });
    case 'closed':
      return [
        now.isHoliday ? m.help_closed_holiday() : m.help_closed(),
        now.opens === null ? '' : m.help_opens({ day: dayInWords(now.opens.day), time: clock(now.opens.time) }),
      ]
        .join(' ')
        .trim();
  }
}

/** The hours of a week, and what holds on holidays: true whenever it is read. */
export function hoursInWords(line: Helpline): string {
  const { hours, holidays, timeZone } = openingOf(line);
  if (hours === 'always') return m.help_always();
  if (hours === 'unknown') return m.help_hours_unknown();
  const language = renderingLanguage();
  return [
    weekInWords(hours, language),
    ...(holidays === 'closed' ? [m.help_holidays_closed()] : []),
    ...(typeof holidays === 'string' ? [] : [m.help_holidays_own({ hours: spansInWords(holidays, language) })]),
    ...(timeZone === 'Europe/Helsinki' || timeZone === 'Europe/Mariehamn' ? [] : [m.help_times_there()]),
  ].join('; ');
}
