import { deriveMemberKeys, encodeMemberPayload, mineOf, openWithPhrase, randomId, seal, type MemberKeys } from '@rinnalla/anonymity';
import { entropyToMnemonic } from '@scure/bip39';
import { wordlist } from '@scure/bip39/wordlists/english.js';
import { digestOf } from './drawn.ts';

/** A member who is made up, with the numbers of the next row of each kind. */
export interface SeededMember {
  readonly keys: MemberKeys;
  readonly next: { persona: number; reaction: number; report: number };
}

const secretOf = (randomSeed: number, n: number): Uint8Array => new Uint8Array(digestOf(`${randomSeed}/secret/${n}`));

/** The n-th member drawn from this number, n from 0. */
export const seededMember = (randomSeed: number, n: number): SeededMember => ({
  keys: deriveMemberKeys(secretOf(randomSeed, n)),
  next: { persona: 0, reaction: 0, report: 0 },
});

/** The twelve words with which the n-th member signs in. Whoever knows the number knows them: these members have nothing to hide. */
export const phraseOf = (randomSeed: number, n: number): string[] =>
  entropyToMnemonic(new Uint8Array(digestOf(`${randomSeed}/phrase/${n}`).subarray(0, 16)), wordlist).split(' ');

/** The stored name of the n-th member's credential. */
export const findOf = (randomSeed: number, n: number): Uint8Array => openWithPhrase(phraseOf(randomSeed, n)).find;

/** The row of the n-th member's credential: id, kind, find, wrap, mine. */
export function credentialRow(randomSeed: number, n: number): [string, 'phrase', Uint8Array, Uint8Array, Uint8Array] {
  const { find, wrapKey } = openWithPhrase(phraseOf(randomSeed, n));
  const payload = { secret: secretOf(randomSeed, n), joinWeek: '2026-W01', adultFrom: null, consentVersion: 1 };
  const mine = mineOf(seededMember(randomSeed, n).keys, 'credential', 0);
  return [randomId(), 'phrase', find, seal(wrapKey, encodeMemberPayload(payload), 'credential'), mine];
}
