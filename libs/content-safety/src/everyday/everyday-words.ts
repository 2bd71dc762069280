import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Language } from '../assessment.ts';

const words = z.string().transform((text) => text.split(/,\s*/));
const shape = z.strictObject({ fi: words, sv: words, en: words });

const load = (file: string): Readonly<Record<Language, readonly string[]>> =>
  shape.parse(parse(readFileSync(new URL(file, import.meta.url), 'utf8'), { schema: 'failsafe' }));

/** By language: words of identity, illness, body, drugs and everyday life that tell nothing against whoever writes them. */
export const neutralWords = load('neutral-words.yaml');

/** By language: words that stand in nearly every longer text. */
export const commonWords = load('common-words.yaml');
