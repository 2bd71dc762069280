import { helplineTopics, openingOf, type Helpline, type HelplineTopic } from '@rinnalla/helplines';
import type { Language } from '@rinnalla/i18n';
import { isOpen } from '@rinnalla/opening-hours';

/** For whom and when lines are put in order. */
export interface Reading {
  language: Language;
  at: Date;
}

export interface HelplineGroups {
  emergency: Helpline | null;
  /** Finland's lines by what they are for, in the order of the topics. */
  topics: { topic: HelplineTopic; lines: Helpline[] }[];
  /** What nobody in Finland is there for whose number we have. */
  missing: HelplineTopic[];
  sweden: Helpline[];
  elsewhere: Helpline[];
}

/**
 * The lines as a page shows them: 112 first and by itself, then Finland's by topic, then other countries'. Everywhere those that speak the
 * reader's language before others, and of them those that are open first.
 */
export function groupHelplines(lines: readonly Helpline[], { language, at }: Reading): HelplineGroups {
  const rank = (line: Helpline): number => (line.languages.includes(language) ? 0 : 2) + (isOpen(openingOf(line), at) ? 0 : 1);
  const sorted = lines.toSorted((one, other) => rank(one) - rank(other));
  const isHere = ({ country }: Helpline): boolean => country === 'FI' || country === 'AX';
  const emergency = sorted.find((line) => line.country === 'FI' && line.topics.includes('emergency')) ?? null;
  const here = sorted.filter((line) => isHere(line) && line !== emergency);
  return {
    emergency,
    topics: helplineTopics
      .map((topic) => ({ topic, lines: here.filter(({ topics }) => topics[0] === topic) }))
      .filter(({ lines: some }) => some.length > 0),
    missing: helplineTopics.filter(
      (topic) => ![...here, ...(emergency === null ? [] : [emergency])].some(({ topics }) => topics.includes(topic)),
    ),
    sweden: sorted.filter(({ country }) => country === 'SE'),
    elsewhere: sorted.filter((line) => !isHere(line) && line.country !== 'SE'),
  };
}

/**
 * The lines whose work is to listen to children, those without a lower age limit first, by country: 116 111 is answered by another line
 * in each, so a child needs to see which is which. Those in Sweden are for who reads Swedish.
 */
export function helplinesForChildren(lines: readonly Helpline[], { language }: Reading): { finland: Helpline[]; sweden: Helpline[] } {
  const forChildren = (country: string): Helpline[] =>
    lines
      .filter((line) => line.country === country && line.topics.includes('youth'))
      .toSorted((one, other) => (one.minAge ?? 0) - (other.minAge ?? 0));
  return { finland: forChildren('FI'), sweden: language === 'sv' ? forChildren('SE') : [] };
}

const regions: Record<Language, string> = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' };

/** The names of languages in another language: "suomi, ruotsi". */
export function languagesInWords(codes: readonly string[], language: Language): string {
  const names = new Intl.DisplayNames(regions[language], { type: 'language' });
  return codes.map((code) => names.of(code) ?? code).join(', ');
}

/** "12–29", "18–", "–29"; empty without limits. */
export const agesInWords = ({ minAge, maxAge }: Pick<Helpline, 'minAge' | 'maxAge'>): string =>
  minAge === null && maxAge === null ? '' : `${minAge ?? ''}–${maxAge ?? ''}`;

/** A phone number as a link's address: digits alone. */
export const phoneAddress = (phone: string): string => `tel:${phone.replaceAll(' ', '')}`;
