import type { PersonalDataSignal } from '../assessment.ts';
import type { TextUnderAssessment } from '../text-under-assessment.ts';
import { findAddresses } from './find-addresses.ts';
import { findEmails } from './find-emails.ts';
import { findHandles } from './find-handles.ts';
import { findIbans } from './find-ibans.ts';
import { findIdentityCodes } from './find-identity-codes.ts';
import { findNames } from './find-names.ts';
import { findPhones } from './find-phones.ts';
import { findSpokenPhones } from './find-spoken-phones.ts';
import { without } from './searched-text.ts';
import type { Finder, SearchedText } from './searched-text.ts';

/** In this order: what is found is hidden from the finders after it, so that the digits of an account are no phone number. */
const finders: readonly Finder[] = [
  findIbans,
  findIdentityCodes,
  findEmails,
  findHandles,
  findPhones,
  findSpokenPhones,
  findAddresses,
  findNames,
];

/** Finds what could tell who somebody is. Each span is exactly what would have to be blurred. */
export function findPersonalData({ readable }: Pick<TextUnderAssessment, 'readable'>): PersonalDataSignal[] {
  let searched: SearchedText = readable;
  return finders.flatMap((find) => {
    const found = find(searched);
    searched = without(searched, found);
    return found.map(({ type, from, to }): PersonalDataSignal => ({
      kind: 'pii',
      type,
      rule: `pii.${type}`,
      span: readable.spanOf(from, to),
      reason: `personal-data-${type}`,
    }));
  });
}
