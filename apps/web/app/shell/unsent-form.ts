import { ownPath } from '../security/safe-redirect.ts';
import type { SubmittedForm } from './submitted-form.ts';

/** A form that could not be taken in: where it was going and what it held. */
export interface UnsentForm {
  path: string;
  fields: [string, string][];
}

/** The hidden field that carries an unsent form through signing in. */
export const keptField = 'kept';

/** The fields of a post: a single word in them is written too. */
const writtenFields = ['title', 'text'];

/** Whether a person wrote the value of a field, rather than chose it or never saw it. */
export const isWritten = (field: string, value: string): boolean =>
  value.length > 60 || /\s/.test(value.trim()) || (writtenFields.includes(field) && value.trim() !== '');

const isPair = (pair: unknown): pair is [string, string] =>
  Array.isArray(pair) && pair.length === 2 && pair.every((part) => typeof part === 'string');

/** The unsent form that a sign-in form brought along, or null. */
export const keptFormOf = (submitted: SubmittedForm | null): UnsentForm | null => readKept(submitted?.text(keptField) ?? '');

/** What a person wrote in a form, and in the one that it brought along. */
export const writtenIn = ({ fields }: UnsentForm): string[] =>
  fields.flatMap(([name, value]) => {
    const kept = name === keptField ? readKept(value) : null;
    if (kept !== null) return writtenIn(kept);
    return isWritten(name, value) ? [value] : [];
  });

/** The unsent form that stands in the field for it, or null where none does. It only ever leads to a path of our own. */
export function readKept(text: string): UnsentForm | null {
  const value = parsed(text);
  if (typeof value !== 'object' || value === null || !('path' in value) || !('fields' in value)) return null;
  const { path, fields } = value;
  if (typeof path !== 'string' || ownPath(path, '') === '' || !Array.isArray(fields) || !fields.every(isPair)) return null;
  return { path, fields };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
