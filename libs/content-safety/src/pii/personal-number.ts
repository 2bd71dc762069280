import parsePhoneNumber from 'libphonenumber-js/max';
import type { CountryCode } from 'libphonenumber-js/max';
import type { MeaningOfNumber } from './public-numbers.ts';

/** Kinds of numbers that lead to one person or one home. The others are of services, and anybody may know them. */
const ofPeople = new Set<string | undefined>(['MOBILE', 'FIXED_LINE', 'FIXED_LINE_OR_MOBILE', 'PERSONAL_NUMBER', 'VOIP', 'PAGER']);
const swedishMobile = /^07[02369]\d{7}$/;
const service = /^0(?:800|600|700|10|20|29|30|60|71|73|75|100|116|118)/;
const shortestAbroad = 9;
const shortestMobile = 9;
const shortestLandline = 8;

/**
 * Whether these digits are the number of a person or a home, by the numbering plans of libphonenumber. Where words around say that it is a
 * phone number, it need not be one that has been given out. `+` or 00 begins a number with its country's code.
 */
export function isPersonalNumber(digits: string, meaning: MeaningOfNumber): boolean {
  if (meaning.helpline || meaning.other) return false;
  if (/^(?:\+|00[1-9])/.test(digits)) return isAbroad(digits.replace(/^00/, '+'), meaning.phone !== 'unsaid');
  if (/^(?:358|46)\d{8,11}$/.test(digits)) return leadsToPerson(`+${digits}`, 'FI');
  if (/^0[1-9]/.test(digits)) return isAtHome(digits, meaning);
  return meaning.phone === 'called' && /^[45]\d{7,9}$/.test(digits) && leadsToPerson(`0${digits}`, 'FI');
}

function leadsToPerson(digits: string, country: CountryCode): boolean {
  const number = parsePhoneNumber(digits, country);
  return number?.isValid() === true && ofPeople.has(number.getType());
}

function isAbroad(digits: string, called: boolean): boolean {
  const number = parsePhoneNumber(digits.replace(/^(\+(?:358|46))0/, '$1'), 'FI');
  if (number === undefined || digits.length < shortestAbroad) return false;
  if (number.isValid()) return ofPeople.has(number.getType());
  return number.isPossible() && (called || digits.length >= 11);
}

function isAtHome(digits: string, meaning: MeaningOfNumber): boolean {
  const said = meaning.phone !== 'unsaid';
  const mobile = /^0(?:4|50)/.test(digits);
  if (swedishMobile.test(digits) && leadsToPerson(digits, 'SE')) return true;
  if (meaning.switchboard && !mobile) return false;
  if (leadsToPerson(digits, 'FI')) return said || digits.length >= (mobile ? shortestMobile : shortestLandline);
  return said && !service.test(digits) && isLikelyNumber(digits, mobile);
}

/** A number that no Finnish plan knows, where words say that it is one: Swedish, British, or not given out yet. */
const isLikelyNumber = (digits: string, mobile: boolean): boolean =>
  leadsToPerson(digits, 'SE') || /^07\d{9}$/.test(digits) || (mobile && digits.length >= shortestMobile && digits.length <= 11);
