import { coveredMarks } from './covered-marks.ts';
import { parseBlocks } from './parse-blocks.ts';
import type { Block, Covered, CoveredWhat, Inline, Link, List } from './tree.ts';

/** A stretch of a text that is to be covered: UTF-16 offsets, `to` is the first one after it. */
export interface CoveredPlace {
  readonly from: number;
  readonly to: number;
  readonly what: CoveredWhat;
}

const whats = Object.keys(coveredMarks) as CoveredWhat[];
const anyMark = new RegExp(Object.values(coveredMarks).join('|'), 'u');
const inAddress = new RegExp(
  Object.values(coveredMarks)
    .flatMap((mark) => [mark, encodeURIComponent(mark)])
    .join('|'),
  'iu',
);

/**
 * The text with a mark in the place of each covered stretch; every other character stays as it was. Stretches that touch or overlap are
 * one, and say what the first of them says. A line break is never covered: the text keeps its lines.
 */
export function coverPlaces(text: string, places: readonly CoveredPlace[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { from, to, what } of joined(places, text.length)) {
    parts.push(text.slice(at, from), marked(text.slice(from, to), coveredMarks[what]));
    at = to;
  }
  return parts.join('') + text.slice(at);
}

const marked = (stretch: string, mark: string): string =>
  stretch
    .split('\n')
    .map((line) => (line === '' ? '' : mark))
    .join('\n');

/** Stretches in their order, those that touch as one, none outside of the text. */
function joined(places: readonly CoveredPlace[], length: number): CoveredPlace[] {
  const result: CoveredPlace[] = [];
  for (const { from, to, what } of [...places].sort((one, other) => one.from - other.from)) {
    const [start, end] = [Math.max(0, from), Math.min(to, length)];
    const last = result.at(-1);
    if (start >= end) continue;
    if (last !== undefined && start <= last.to) result[result.length - 1] = { ...last, to: Math.max(last.to, end) };
    else result.push({ from: start, to: end, what });
  }
  return result;
}

/** The tree of a text in which marks stand for what was covered. Only a text of which a moderator covered something is read so. */
export const parseCovered = (text: string): Block[] => parseBlocks(text).map(coveredBlock);

const coveredBlock = <Some extends Block>(block: Some): Some => {
  if (block.kind === 'p') return { ...block, of: coveredInlines(block.of) };
  return block.kind === 'quote' ? { ...block, of: block.of.map(coveredBlock) } : { ...block, ...coveredList(block) };
};

const coveredList = (list: List): List => ({
  ...list,
  items: list.items.map(({ of, list: below }) => ({ of: coveredInlines(of), ...(below && { list: coveredList(below) }) })),
});

const coveredInlines = (inlines: readonly Inline[]): Inline[] =>
  inlines.flatMap((inline): Inline[] => {
    if (typeof inline === 'string') return splitAtMarks(inline);
    if (inline.kind === 'br' || inline.kind === 'covered') return [inline];
    return inline.kind === 'a' ? coveredLink(inline) : [{ ...inline, of: coveredInlines(inline.of) }];
  });

/** An address of which a part is covered leads nowhere, so its words stand alone. */
const coveredLink = (link: Link): Inline[] => {
  const of = coveredInlines(link.of);
  return inAddress.test(link.href) ? of : [{ ...link, of }];
};

const splitAtMarks = (text: string): Inline[] => {
  const parts: Inline[] = [];
  let rest = text;
  for (let found = anyMark.exec(rest); found !== null; found = anyMark.exec(rest)) {
    if (found.index > 0) parts.push(rest.slice(0, found.index));
    parts.push(coveredNode(found[0]));
    rest = rest.slice(found.index + found[0].length);
  }
  return rest === '' ? parts : [...parts, rest];
};

const coveredNode = (mark: string): Covered => ({ kind: 'covered', what: whats.find((what) => coveredMarks[what] === mark) ?? 'other' });
