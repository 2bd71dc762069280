import { m } from '@rinnalla/i18n';

/** The wordings of the consent by their numbers. A wording that somebody has accepted is never changed: a new one gets a new number. */
export const consentTexts: Record<number, () => string> = { 1: m.leaving_consent_text_1 };

/** The number of the wording that is asked now. */
export const newestConsent = Math.max(...Object.keys(consentTexts).map(Number));
