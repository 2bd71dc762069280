import { plainText, type Block } from '@rinnalla/post-grammar';

/** Pure: the beginning of a post as one line, cut at a word. `limit`: the most characters (Unicode code points), the ellipsis apart. */
export function excerptOf(tree: Block[], limit: number): string {
  const text = plainText(tree).replace(/\s+/g, ' ').trim();
  const characters = Array.from(text);
  if (characters.length <= limit) return text;
  const cut = characters.slice(0, limit + 1).join('');
  const lastSpace = cut.lastIndexOf(' ');
  return `${lastSpace > 0 ? cut.slice(0, lastSpace) : characters.slice(0, limit).join('')}…`;
}
