import { generateMnemonic, mnemonicToEntropy } from '@scure/bip39';
import { wordlist } from '@scure/bip39/wordlists/english.js';
import { deriveKey } from './derive.ts';
import { wordsNotDrawn } from './recovery-phrase-words.ts';

/** What a typed text is. `positions` count from 1, as a person counts words. */
export type ReadPhrase =
  | { kind: 'phrase'; words: string[] }
  | { kind: 'wrong_count'; count: number }
  | { kind: 'unknown_words'; positions: number[] }
  | { kind: 'wrong_checksum' };

const phraseLength = 12;

/** In this list the first four letters tell every word (BIP39, section "Wordlist"). */
const wordByStart = new Map(wordlist.map((word) => [word.slice(0, 4), word]));

/** 12 words of the BIP39 English list: 128 random bits and a check. Phrases with a word that could hurt are drawn again (−1.1 bits). */
export const drawPhrase = (): string[] => {
  for (;;) {
    const words = generateMnemonic(wordlist, 128).split(' ');
    if (!words.some((word) => wordsNotDrawn.has(word))) return words;
  }
};

/** Reads a phrase in any case and white space, with or without numbers; the first four letters of a word suffice. */
export const readPhrase = (text: string): ReadPhrase => {
  const typed = typedWords(text);
  if (typed.length !== phraseLength) return { kind: 'wrong_count', count: typed.length };
  const found = typed.map((word) => wordByStart.get(word.slice(0, 4)));
  const words = found.filter((word) => word !== undefined);
  if (words.length < phraseLength)
    return { kind: 'unknown_words', positions: found.flatMap((word, n) => (word === undefined ? n + 1 : [])) };
  return entropyOf(words) === null ? { kind: 'wrong_checksum' } : { kind: 'phrase', words };
};

/**
 * What a phrase finds and opens: `find` (32 bytes) is the stored name of its credential, `wrapKey` (32 bytes) opens the payload.
 * @throws RangeError unless the words come from `drawPhrase` or `readPhrase`.
 */
export const openWithPhrase = (words: string[]): { find: Uint8Array; wrapKey: Uint8Array } => {
  const entropy = entropyOf(words);
  if (entropy?.length !== 16) throw new RangeError('Not a recovery phrase');
  return { find: deriveKey(entropy, 'phrase/find'), wrapKey: deriveKey(entropy, 'phrase/wrap') };
};

const typedWords = (text: string): string[] =>
  text
    .toLowerCase()
    .replace(/\p{Cf}/gu, '')
    .split(/[\s,;\p{Pd}]+/u)
    .map((word) => word.replace(/^\d+[.):]*/, '').replace(/[.:]$/, ''))
    .filter((word) => word !== '');

/** 16 bytes, or null when the check in the last word does not fit. */
const entropyOf = (words: string[]): Uint8Array | null => {
  try {
    return mnemonicToEntropy(words.join(' '), wordlist);
  } catch {
    return null;
  }
};
