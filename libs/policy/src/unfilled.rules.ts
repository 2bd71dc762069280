import placeholders from './templates/placeholders.json' with { type: 'json' };

/** What looks like a square bracket to a reader; NFKC makes `[` of the wide ones. */
const brackets = /[[\]⟦⟧〚〛【】⁅⁆]/u;
/** What nobody sees, and whoever mangles a bracket may leave between. */
const unseen = /[\p{Default_Ignorable_Code_Point}\p{Cf}]/gu;

/** From this length on a placeholder's words are its own: shorter ones, such as "hour", are words that anybody writes. */
const ownWords = 20;

const plain = (text: string): string => text.normalize('NFKC').replaceAll(unseen, '').replaceAll(/\s+/gu, ' ').toLowerCase();

const leftovers = Object.values(placeholders)
  .flatMap((words) => Object.values(words))
  .filter((words) => words.length >= ownWords)
  .map(plain);

/**
 * Pure: whether a placeholder of a template was left in a text, whole or mangled, in any language. Any square bracket counts, so that
 * half of one does too, and so do a placeholder's own words without any.
 */
export function isUnfilled(text: string): boolean {
  const read = plain(text);
  return brackets.test(read) || leftovers.some((words) => read.includes(words));
}
