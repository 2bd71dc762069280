import { expect, test } from '@jest/globals';
import { languages, m, renderIn } from '@rinnalla/i18n';
import { consentTexts, newestConsent } from './consent-texts.ts';

/** What is asked at sign-up has to be the wording that the page of the consent shows under the newest number. */
test.each(languages)('the wording asked at sign-up is the newest that the page shows (%s)', (language) => {
  expect(renderIn(language, () => consentTexts[newestConsent]?.())).toBe(renderIn(language, m.accounts_consent_label));
});
