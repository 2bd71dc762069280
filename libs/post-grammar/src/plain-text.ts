import { coveredMarks } from './covered-marks.ts';
import type { Block, Inline, List } from './tree.ts';

/** The words of a tree without markup, one line for each line of the post; list items keep their mark. For excerpts and search. */
export const plainText = (tree: Block[]): string => tree.map(blockText).join('\n');

const blockText = (block: Block): string => {
  if (block.kind === 'p') return inlineText(block.of);
  return block.kind === 'quote' ? plainText(block.of) : listText(block);
};

const listText = (list: List): string =>
  list.items
    .map((item, n) => {
      const line = `${list.kind === 'ol' ? `${(list.start ?? 1) + n}.` : '-'} ${inlineText(item.of)}`;
      return item.list ? `${line}\n${listText(item.list)}` : line;
    })
    .join('\n');

/** The words of inline parts without markup. */
export const inlineText = (inlines: Inline[]): string =>
  inlines
    .map((inline) => {
      if (typeof inline === 'string') return inline;
      if (inline.kind === 'br') return '\n';
      return inline.kind === 'covered' ? coveredMarks[inline.what] : inlineText(inline.of);
    })
    .join('');
