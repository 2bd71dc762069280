import type { Language } from './language.ts';

const formats: Record<Language, Intl.NumberFormat> = {
  fi: new Intl.NumberFormat('fi-FI'),
  sv: new Intl.NumberFormat('sv-FI'),
  en: new Intl.NumberFormat('en-GB'),
};

/** A whole number as the language writes it: "10 000", "10,000". */
export const formatCount = (count: number, language: Language): string => formats[language].format(count);
