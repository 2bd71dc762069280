import { isUnfilled } from '@rinnalla/policy';
import { readParagraphs } from '../../platform/graphql/text-field.rules.ts';
import type { ReadField, TextField } from '../../platform/graphql/text-field.rules.ts';

/** Pure: words that people read and that may have begun from a template. Where something in them is still to be filled in, they are refused. */
export function readFilledWords(given: TextField & { readonly optional?: boolean }): ReadField {
  const read = readParagraphs(given);
  return 'text' in read && isUnfilled(read.text) ? { problem: { field: given.field, problem: 'unfilled' } } : read;
}
