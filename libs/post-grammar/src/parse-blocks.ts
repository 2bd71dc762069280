import { parseInlines } from './parse-inlines.ts';
import { startLines } from './raw-lines.ts';
import type { RawBlock, RawList } from './raw-lines.ts';
import type { Block, Inline, List, Paragraph } from './tree.ts';

/**
 * The tree of a cleaned text, in a number of steps that grows with its length alone.
 * `step` is called for each unit of work, so that a test can count them.
 */
export const parseBlocks = (text: string, step: () => void = () => undefined): Block[] => {
  const inlines = (lines: string[]) => parseInlines(lines.join('\n'), step);
  return quotedRuns(text.split('\n')).flatMap(({ lines, isQuote }): Block[] => {
    const blocks = startLines(lines, step).map((block) => finishBlock(block, inlines));
    return isQuote ? [{ kind: 'quote', of: blocks }] : blocks;
  });
};

/** The lines cut where a quote begins or ends, without the quote's marks. A quote of nothing is text. */
const quotedRuns = (lines: string[]): { lines: string[]; isQuote: boolean }[] => {
  const runs: { lines: string[]; isQuote: boolean }[] = [];
  for (const line of lines) {
    const isQuote = line === '>' || line.startsWith('> ');
    const last = runs.at(-1);
    if (last?.isQuote === isQuote) last.lines.push(line);
    else runs.push({ lines: [line], isQuote });
  }
  return runs.map((run) => {
    const unmarked = run.lines.map((line) => line.slice(2));
    return run.isQuote && unmarked.some((line) => line.trim() !== '') ? { lines: unmarked, isQuote: true } : { ...run, isQuote: false };
  });
};

const finishBlock = (block: RawBlock, inlines: (lines: string[]) => Inline[]): Paragraph | List =>
  block.kind === 'p' ? { kind: 'p', of: inlines(block.lines) } : finishList(block, inlines);

const finishList = ({ kind, start, items }: RawList, inlines: (lines: string[]) => Inline[]): List => ({
  kind,
  ...(start === 1 ? {} : { start }),
  items: items.map(({ lines, list }) => ({ of: inlines(lines), ...(list && { list: finishList(list, inlines) }) })),
});
