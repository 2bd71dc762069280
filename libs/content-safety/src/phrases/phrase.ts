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
  | { readonly kind: 'word' | 'beginning' | 'within'; readonly word: string; readonly optional: boolean }
  | { readonly kind: 'choice'; readonly phrases: readonly string[]; readonly optional: boolean }
  | { readonly kind: 'list'; readonly list: string; readonly optional: boolean }
  | { readonly kind: 'gap'; readonly most: number }
  | { readonly kind: 'edge' };

export type Phrase = readonly Element[];

/** The gaps, in words that they may span. */
const gaps: Readonly<Record<string, number>> = { '..': 2, '...': 5 };
/** A word that is folded already, as nearly all in rule files are. */
const plainWord = /^[a-zåäö0-9]+$/;
const word = /^(?:[a-zåäö0-9]+|\p{Extended_Pictographic}|[€%$£])$/u;

/** Reads a phrase. Throws in words that name the phrase: a mistake in a rule file must not pass unseen. */
export function readPhrase(written: string): Phrase {
  if (plainWord.test(written)) return [{ kind: 'word', word: written, optional: false }];
  const parts = cutAt(' ', written).filter((part) => part !== '');
  if (parts.length === 0) throw new Error(`a phrase is empty: "${written}"`);
  return parts.flatMap((part) => readElements(part, written));
}

/** Cuts at a sign, but for those between brackets. */
function cutAt(sign: ' ' | '|', written: string): string[] {
  if (!written.includes('(')) return written.split(sign);
  const parts: string[] = [];
  let [begun, depth] = [0, 0];
  for (let at = 0; at < written.length; at += 1) {
    const here = written.charAt(at);
    if (here === '(') depth += 1;
    if (here === ')') depth -= 1;
    if (here !== sign || depth > 0) continue;
    parts.push(written.slice(begun, at));
    begun = at + 1;
  }
  if (depth !== 0) throw new Error(`a phrase cannot be read, a bracket is missing: ${written}`);
  return [...parts, written.slice(begun)];
}

function readElements(part: string, phrase: string): Element | Element[] {
  const optional = part.endsWith('?');
  const bare = optional ? part.slice(0, -1) : part;
  if (plainWord.test(bare)) return { kind: 'word', word: bare, optional };
  if (bare.startsWith('(')) return { kind: 'choice', phrases: cutAt('|', bare.slice(1, -1)), optional };
  if (bare.startsWith('<')) return { kind: 'list', list: bare.slice(1, -1), optional };
  const most = gaps[part];
  if (most !== undefined) return { kind: 'gap', most };
  if (part === '^' || part === '$') return { kind: 'edge' };
  return readWords(bare, optional, phrase);
}

/** A written word as tokens have it: folded as they are, without apostrophes, cut at hyphens. */
function readWords(written: string, optional: boolean, phrase: string): Element[] {
  const parts = readableText(written).text.replaceAll("'", '').split('-');
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
