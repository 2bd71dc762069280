import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Language } from './assessment.ts';

const file = new URL('reasons.yaml', import.meta.url);
const reasons = z
  .record(z.string(), z.strictObject({ fi: z.string().min(1), sv: z.string().min(1), en: z.string().min(1) }))
  .parse(parse(readFileSync(file, 'utf8')));

/** A reason in words for a person who reads. Throws for a reason that is not in `reasons.yaml`. */
export function reasonInWords(reason: string, language: Language): string {
  const words = reasons[reason];
  if (words === undefined) throw new Error(`there are no words for the reason "${reason}"`);
  return words[language];
}

/** Whether there are words for a reason. */
export const hasWords = (reason: string): boolean => reason in reasons;
