import { ownPath } from '../security/safe-redirect.ts';
import type { SubmittedForm } from './submitted-form.ts';

/** A form that could not be taken in: where it was going and what it held. */
export interface UnsentForm {
  path: string;
  fields: [string, string][];
}

/** The hidden field that carries an unsent form through signing in. */
export const keptField = 'kept';

/** Whether a person wrote the value, rather than chose it or never saw it. */
export const isWritten = (value: string): boolean => value.length > 60 || /\s/.test(value);

const isPair = (pair: unknown): pair is [string, string] =>
  Array.isArray(pair) && pair.length === 2 && pair.every((part) => typeof part === 'string');

/** The unsent form that a sign-in form brought along, or null. It only ever leads to a path of our own. */
export function keptFormOf(submitted: SubmittedForm | null): UnsentForm | null {
  const value = parsed(submitted?.text(keptField) ?? '');
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
