import { z } from 'zod';
import type { Language } from './assessment.ts';
import { readDataFile } from './lists/data-file.ts';

const words = z.string().min(1);
const reasons = readDataFile(
  new URL('reasons.yaml', import.meta.url),
  z.record(z.string(), z.strictObject({ fi: words, sv: words, en: words })),
);

/** A reason in words for a person who reads. Throws for a reason that is not in `reasons.yaml`. */
export function reasonInWords(reason: string, language: Language): string {
  const inWords = reasons[reason];
  if (inWords === undefined) throw new Error(`there are no words for the reason "${reason}"`);
  return inWords[language];
}

/** Whether there are words for a reason. */
export const hasWords = (reason: string): boolean => reason in reasons;
