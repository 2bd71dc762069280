/** The languages of the interface, in the order in which they are offered. */
export const languages = ['fi', 'sv', 'en'] as const;

export type Language = (typeof languages)[number];

/** Each language's name in that language. */
export const languageNames: Record<Language, string> = { fi: 'Suomi', sv: 'Svenska', en: 'English' };

export const isLanguage = (text: string | undefined): text is Language => languages.some((language) => language === text);
