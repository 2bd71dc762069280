import { looksLikeAlias } from '@rinnalla/anonymity';
import type { InputProblem } from '../../platform/graphql/outcomes.type.ts';
import { readOneLine } from '../../platform/graphql/text-field.rules.ts';

export interface HandleName {
  readonly name: string;
  /** The name as it is compared: two names that a reader could take for one another are one. */
  readonly compared: string;
}

const shortest = 2;
const longest = 40;
const written = /^[\p{Script=Latin}\p{M}0-9'’. -]+$/u;
/** Letters of the languages spoken around us that do not come apart into a plain letter and a mark. */
const plain: Record<string, string> = { ø: 'o', æ: 'ae', œ: 'oe', ß: 'ss', đ: 'd', ð: 'd', þ: 'th', ł: 'l', ŋ: 'n', ŧ: 't', ı: 'i' };
/** Signs that look like another in many types. */
const lookAlike: Record<string, string> = { 0: 'o', 1: 'l', i: 'l' };

/** Words with which somebody would pass for staff, in the three languages. */
const wordsOfStaff = `Rinnalla moderaattori moderator ylläpitäjä ylläpito operator driftansvarig ammattilainen yrkesperson professional
  varmentaja verifierare verifier toimittaja redaktör editor henkilökunta admin`.split(/\s+/);

/**
 * Pure: the name that somebody wants for a handle, or what to mend: 2–40 characters of Latin letters and digits; `taken` where it could
 * pass for an alias, for staff, or for one of these staff names.
 */
export function readHandleName(input: string, staffNames: readonly string[]): HandleName | InputProblem {
  const read = readOneLine({ field: 'name', input, min: shortest, max: longest });
  if (read.problem !== undefined) return read.problem;
  const compared = asCompared(read.text);
  if (!written.test(read.text) || compared.length < shortest || !/^[a-z0-9]+$/.test(compared))
    return { field: 'name', problem: 'malformed' };
  const others = [...wordsOfStaff, ...staffNames].map(asCompared);
  if (looksLikeAlias(read.text) || others.some((other) => other !== '' && compared.includes(other)))
    return { field: 'name', problem: 'taken' };
  return { name: read.text, compared };
}

/** Case, marks, spaces and signs that look alike make no other name. */
function asCompared(name: string): string {
  const letters = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’. -]/g, '');
  return Array.from(letters, (letter) => lookAlike[letter] ?? plain[letter] ?? letter).join('');
}
