import type { AliasLanguage } from '@rinnalla/anonymity';
import { parsePost, type Block } from '@rinnalla/post-grammar';
import type { Drawn } from './drawn.ts';
import { words } from './words.ts';

/** Characters that a post has on average. */
const postLength = 420;

/** A post as the grammar reads it. */
export interface DrawnText {
  readonly text: string;
  readonly tree: readonly Block[];
}

/** A title of four to seven words. */
export const drawTitle = (drawn: Drawn, language: AliasLanguage): string => sentence(drawn, language, 4 + drawn.below(4)).slice(0, -1);

/** A post of two to four paragraphs, sometimes with strong words or a list. */
export function drawPost(drawn: Drawn, language: AliasLanguage): DrawnText {
  const length = postLength - 120 + drawn.below(240);
  const parts: string[] = [];
  for (let written = 0; written < length; written += (parts.at(-1)?.length ?? 0) + 2)
    parts.push(paragraph(drawn, language, length - written));
  const read = parsePost(parts.join('\n\n'));
  if (read.kind === 'problem') throw new Error(`A drawn text is no post: ${read.problem}`);
  return read;
}

function paragraph(drawn: Drawn, language: AliasLanguage, room: number): string {
  const kind = drawn.below(12);
  if (kind === 0 && room > 120) return Array.from({ length: 3 }, () => `- ${sentence(drawn, language, 3)}`).join('\n');
  const length = Math.min(room, 120 + drawn.below(120));
  let text = kind === 1 ? `**${sentence(drawn, language, 3)}**` : '';
  while (text.length < length) text += `${text === '' ? '' : ' '}${sentence(drawn, language, 5 + drawn.below(8))}`;
  return text;
}

function sentence(drawn: Drawn, language: AliasLanguage, count: number): string {
  const text = Array.from({ length: count }, () => drawn.pick(words[language])).join(' ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
