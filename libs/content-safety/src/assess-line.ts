import { z } from 'zod';
import { assess } from './assess.ts';
import { languages } from './assessment.ts';
import type { Assessment } from './assessment.ts';
import { reasonInWords } from './reasons.ts';

const asked = z.object({ id: z.union([z.string(), z.number()]), text: z.string(), lang: z.enum(languages).optional().catch(undefined) });

type Answer = { id: string | number; lang: string; reasons: unknown[] } & Omit<Assessment, 'language' | 'signals'>;

/** The answer to one line of posts; for a line that cannot be read, what is wrong with it. Never throws. */
export function assessLine(line: string): Answer | { id: null; error: string } {
  const read = asked.safeParse(parsed(line));
  if (!read.success) return { id: null, error: `not a line of {"id","text","lang"?}: ${read.error.issues[0]?.message ?? ''}` };
  const { id, text, lang } = read.data;
  const { language, signals, ...summary } = assess(text, lang);
  const reasons = signals.map((signal) => ({
    ...signal,
    reason: { fi: reasonInWords(signal.reason, 'fi'), sv: reasonInWords(signal.reason, 'sv'), en: reasonInWords(signal.reason, 'en') },
  }));
  return { id, lang: language, ...summary, reasons };
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
