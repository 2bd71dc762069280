import { assess } from '@rinnalla/content-safety';
import type { Language, PersonalDataSignal, PersonalDataType } from '@rinnalla/content-safety';
import { statementLine } from './statement-line.schema.ts';
import type { StatementLine } from './statement-line.schema.ts';

/** What somebody wrote, and so what may name somebody. */
const written = [
  'decision_facts',
  'illegal_content_legal_ground',
  'illegal_content_explanation',
  'incompatible_content_explanation',
] as const satisfies readonly (keyof StatementLine)[];

const inWords: Record<PersonalDataType, string> = {
  phone: 'a phone number',
  email: 'an e-mail address',
  hetu: 'a Finnish personal identity code',
  personnummer: 'a Swedish personal identity code',
  address: 'a street address',
  name: 'a name',
  iban: 'a bank account',
  handle: 'an account elsewhere',
};

const languages: Record<StatementLine['content_language'], Language> = { FI: 'fi', SV: 'sv', EN: 'en' };

/**
 * Pure: why a line must not be published, one sentence for each thing; none: it may. First its shape, then what its texts give away. The
 * sentences say where something stands and never what.
 */
export function problemsOf(line: unknown): string[] {
  const read = statementLine.safeParse(line);
  if (!read.success) return read.error.issues.map(({ path, message }) => `${path.join('.') || 'the line'}: ${message}`);
  return written.flatMap((field) =>
    namedIn(read.data[field] ?? '', languages[read.data.content_language]).map((found) => `${field} ${found}`),
  );
}

const namedIn = (text: string, language: Language): string[] =>
  assess(text, language)
    .signals.filter((signal): signal is PersonalDataSignal => signal.kind === 'pii')
    .map(({ type, span: { from, to } }) => `holds what looks like ${inWords[type]}, characters ${from + 1} to ${to}`);
