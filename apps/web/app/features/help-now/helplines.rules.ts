import type { Language } from '@rinnalla/i18n';
import type { Helpline, OpenHours } from './helpline.ts';

export interface HelplineGroups {
  emergency: Helpline | null;
  finland: Helpline[];
  sweden: Helpline[];
  elsewhere: Helpline[];
}

/**
 * The lines as a page shows them: 112 first and by itself, then by country, those that speak the reader's language before others.
 * A row that waits for its check is left out.
 */
export function groupHelplines(lines: readonly Helpline[], language: Language): HelplineGroups {
  const shown = lines.filter((line) => line.hiddenUntilChecked !== true || line.checkedOn !== null);
  const speaks = (line: Helpline): number => (line.languages.includes(language) ? 0 : 1);
  const of = (isIn: (country: string) => boolean): Helpline[] =>
    shown.filter((line) => isIn(line.country) && line.id !== emergencyId).sort((one, other) => speaks(one) - speaks(other));
  return {
    emergency: shown.find((line) => line.id === emergencyId) ?? null,
    finland: of((country) => country === 'FI'),
    sweden: of((country) => country === 'SE'),
    elsewhere: of((country) => country !== 'FI' && country !== 'SE'),
  };
}

/**
 * The lines whose work is to listen to children, those without a lower age limit first, by country: 116 111 is answered by another line
 * in each, so a child needs to see which is which. Those in Sweden are for who reads Swedish.
 */
export function helplinesForChildren(lines: readonly Helpline[], language: Language): Pick<HelplineGroups, 'finland' | 'sweden'> {
  const { finland, sweden } = groupHelplines(lines, language);
  const forChildren = (of: Helpline[]): Helpline[] =>
    of
      .filter(({ topics }) => topics.includes('youth'))
      .sort((one, other) => Number(one.ages !== undefined) - Number(other.ages !== undefined));
  return { finland: forChildren(finland), sweden: language === 'sv' ? forChildren(sweden) : [] };
}

const emergencyId = 'fi-112';
/** A Monday. */
const firstDay = Date.UTC(2024, 0, 1);
const regions: Record<Language, string> = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' };

/** Hours in words: "ma, ke 16.00–20.00; ti, to, pe 9.00–13.00". */
export function hoursInWords(hours: readonly OpenHours[], language: Language): string {
  const weekday = new Intl.DateTimeFormat(regions[language], { weekday: 'short', timeZone: 'UTC' });
  const time = (text: string): string => (language === 'en' ? text : text.replace(/^0/, '').replace(':', '.'));
  return hours
    .map(({ days, from, to }) => {
      const names = days.map((day) => weekday.format(new Date(firstDay + (day - 1) * 86_400_000)));
      return `${names.join(', ')} ${time(from)}–${time(to)}`;
    })
    .join('; ');
}

/** The names of languages in another language: "suomi, ruotsi". */
export function languagesInWords(codes: readonly string[], language: Language): string {
  const names = new Intl.DisplayNames(regions[language], { type: 'language' });
  return codes.map((code) => names.of(code) ?? code).join(', ');
}

/** A phone number as a link's address: digits alone. */
export const phoneAddress = (phone: string): string => `tel:${phone.replaceAll(' ', '')}`;
