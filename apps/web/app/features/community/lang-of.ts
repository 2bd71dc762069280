import { renderingLanguage, type Language } from '@rinnalla/i18n';

/** The `lang` of a text that people wrote, or undefined where it is the page's own: speech and spelling follow it. */
export const langOf = (language: Language): Language | undefined => (language === renderingLanguage() ? undefined : language);
