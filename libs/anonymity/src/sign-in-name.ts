import { createSecretKey } from 'node:crypto';
import { keyedHash, numberBytes } from './derive.ts';
import type { MemberKeys } from './member-keys.ts';
import { requireSubmission } from './submission.ts';

/** One syllable is a consonant and a vowel, 6 bits: letters that no phone hides behind a second keyboard, and that sound apart. */
const consonants = 'bdfghjklmnprstvz';
const vowels = 'aiou';
const groups = 4;
const groupLength = 5;
const length = groups * groupLength;

/** What would read as a word that hurts or shames, in Finnish, Swedish or English. A name that holds one is drawn again. */
const notDrawn =
  /kus|pas|per|vit|hom|hor|huor|nat|nig|nik|neg|kuk|kik|kul|pil|lut|rut|rum|kuol|tap|tuska|hul|sika|fag|fuk|fit|dod|dum|sjuk|mord|rap|sui/;

/**
 * The sign-in name that this form gives this member, such as `lusab-badon-gutik-tugad`: 64 bits that nobody chose. The same form gives
 * the same name, so that it is shown before anything is stored and sending twice makes one.
 * @throws RangeError when `isSubmission` refuses the submission.
 */
export const signInNameFromSubmission = (keys: MemberKeys, submission: string): string => {
  for (let n = 0; ; n += 1) {
    const bits = keyedHash(keys.row, `sign-in name/${requireSubmission(submission)}`, numberBytes(n));
    const name = Array.from({ length: groups }, (_, group) => pronounced(bits[2 * group] ?? 0, bits[2 * group + 1] ?? 0)).join('-');
    if (!notDrawn.test(name.replaceAll('-', ''))) return name;
  }
};

/**
 * 32 bytes under which a credential with this name is stored. `key`: 32 bytes of the server's. Case, spaces and dashes do not matter;
 * a text that is no name at all gives bytes too, so that it costs the same work and is found nowhere.
 */
export const findOfSignInName = (key: Uint8Array, typed: string): Uint8Array =>
  keyedHash(
    createSecretKey(key),
    'sign-in name/find',
    typed
      .toLowerCase()
      .replace(/[\s\p{Cf}\p{Pd}.,]+/gu, '')
      .slice(0, length + 1),
  );

/** Two bytes as consonant, vowel, consonant, vowel, consonant (the words of "proquint", D. S. Wilkerson, arXiv:0901.4016). */
const pronounced = (high: number, low: number): string => {
  const word = (high << 8) | low;
  return [
    consonants[(word >> 12) & 15],
    vowels[(word >> 10) & 3],
    consonants[(word >> 6) & 15],
    vowels[(word >> 4) & 3],
    consonants[word & 15],
  ].join('');
};
