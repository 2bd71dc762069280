import { z } from 'zod';
import type { Language } from '../assessment.ts';
import { readDataFile } from '../lists/data-file.ts';
import { wordList } from '../lists/word-list.ts';

const shape = z.strictObject({ fi: wordList, sv: wordList, en: wordList });

const load = (file: string): Readonly<Record<Language, readonly string[]>> => readDataFile(new URL(file, import.meta.url), shape);

/** By language: words of identity, illness, body, drugs and everyday life that tell nothing against whoever writes them. */
export const neutralWords = load('neutral-words.yaml');

/** By language: words that stand in nearly every longer text. */
export const commonWords = load('common-words.yaml');
