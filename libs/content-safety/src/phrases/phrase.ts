import { readableText } from '../text/readable-text.ts';

/**
 * How a phrase is written in a rule file:
 *
 * | written        | stands for                                                          |
 * | -------------- | ------------------------------------------------------------------- |
 * | `kuolla`       | this word; Finnish clitics may follow it                            |
 * | `kuol*`        | a word that begins so                                               |
 * | `~itsemurha`   | a word that holds this somewhere                                    |
 * | `(a|b c|d*)`   | one of these                                                        |
 * | `<want>`       | one of the list `want` of the same file, or one of the built-in ones |
 * | `word?`        | may be left out; also after `)` and `>`                             |
 * | `..` and `...` | up to two, up to five other words of the same sentence              |
 * | `💊`          | an emoji, or one of € $ £ %                                           |
 * | `^` and `$`    | here a sentence begins, here it ends                                |
 */
export type Element =
  | { readonly kind: 'word'; readonly word: string; readonly optional: boolean }
  | { readonly kind: 'beginning'; readonly word: string; readonly optional: boolean }
  | { readonly kind: 'within'; readonly word: string; readonly optional: boolean }
  | { readonly kind: 'choice'; readonly phrases: readonly Phrase[]; readonly optional: boolean }
  | { readonly kind: 'list'; readonly list: string; readonly optional: boolean }
  | { readonly kind: 'gap'; readonly most: number }
  | { readonly kind: 'start' }
  | { readonly kind: 'end' };

export type Phrase = readonly Element[];

/** The gaps, in words that they may span. */
const gaps: Readonly<Record<string, number>> = { '..': 2, '...': 5 };
/** Words that are folded already, as nearly all in rule files are. */
const asItIs = /^[a-zåäö0-9*~-]+$/;
const word = /^(?:[a-zåäö0-9]+|\p{Extended_Pictographic}|[€%$£])$/u;

/** Reads a phrase. Throws in words that name the phrase: a mistake in a rule file must not pass unseen. */
export function readPhrase(written: string): Phrase {
  const parts = partsOf(written);
  if (parts.length === 0) throw new Error(`a phrase is empty: "${written}"`);
  return parts.flatMap((each) => readElements(each, written));
}

/** Cuts at spaces, but for those between brackets. */
function partsOf(written: string): string[] {
  const parts: string[] = [];
  let [begun, depth] = ['', 0];
  for (const sign of `${written} `) {
    if (sign === '(') depth += 1;
    if (sign === ')') depth -= 1;
    if (!/\s/.test(sign) || depth > 0) begun += sign;
    else if (begun !== '') {
      parts.push(begun);
      begun = '';
    }
  }
  if (depth !== 0) throw new Error(`a phrase cannot be read, a bracket is missing: ${written}`);
  return parts;
}

function readElements(part: string, phrase: string): Element[] {
  const most = gaps[part];
  if (most !== undefined) return [{ kind: 'gap', most }];
  if (part === '^') return [{ kind: 'start' }];
  if (part === '$') return [{ kind: 'end' }];
  const optional = part.endsWith('?');
  const bare = optional ? part.slice(0, -1) : part;
  if (bare.startsWith('<')) return [{ kind: 'list', list: bare.slice(1, -1), optional }];
  if (bare.startsWith('(')) return [{ kind: 'choice', phrases: choicesOf(bare.slice(1, -1)).map(readPhrase), optional }];
  return readWords(bare, optional, phrase);
}

/** What stands between the bars of a choice, but for bars within brackets of their own. */
function choicesOf(written: string): string[] {
  const choices = [''];
  let depth = 0;
  for (const sign of written) {
    if (sign === '(') depth += 1;
    if (sign === ')') depth -= 1;
    if (sign === '|' && depth === 0) choices.push('');
    else choices[choices.length - 1] += sign;
  }
  return choices;
}

/** A written word as tokens have it: folded as they are, without apostrophes, cut at hyphens. */
function readWords(written: string, optional: boolean, phrase: string): Element[] {
  const parts = (asItIs.test(written) ? written : readableText(written).text).replaceAll("'", '').split('-');
  return parts.map((each): Element => {
    const [kind, bare] = each.startsWith('~')
      ? (['within', each.slice(1)] as const)
      : each.endsWith('*')
        ? (['beginning', each.slice(0, -1)] as const)
        : (['word', each] as const);
    if (!word.test(bare)) throw new Error(`a phrase holds a word that cannot be read, "${written}": ${phrase}`);
    return { kind, word: bare, optional };
  });
}
