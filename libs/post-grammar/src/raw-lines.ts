/** A paragraph whose lines are not yet read. */
export type RawParagraph = { kind: 'p'; lines: string[] };

/** A list whose items' lines are not yet read; `start` is 1 for an unordered one. */
export type RawList = { kind: 'ul' | 'ol'; start: number; items: RawItem[] };

export type RawItem = { lines: string[]; list?: RawList };

export type RawBlock = RawParagraph | RawList;

type ItemLine = { kind: 'ul' | 'ol'; number: number; isIndented: boolean; text: string };

/** Paragraphs and lists of some lines. An empty line ends a paragraph; a list goes on behind it. `step` is called for each line. */
export const startLines = (lines: string[], step: () => void): RawBlock[] => {
  const blocks: RawBlock[] = [];
  let afterEmpty = true;
  for (const line of lines) {
    step();
    if (line.trim() !== '') addLine(blocks, line, afterEmpty);
    afterEmpty = line.trim() === '';
  }
  return blocks;
};

const addLine = (blocks: RawBlock[], line: string, afterEmpty: boolean): void => {
  const last = blocks.at(-1);
  const item = readItemLine(line);
  if (item && mayBegin(item, last, afterEmpty)) addItem(blocks, item, line);
  else if (last?.kind === 'p' && !afterEmpty) last.lines.push(line);
  else if (last && last.kind !== 'p' && !afterEmpty && isIndented(line)) deepestItem(last)?.lines.push(line.trimStart());
  else blocks.push({ kind: 'p', lines: [line] });
};

/** Inside a paragraph a number begins a list only when it is 1, so that a line may begin with a date. */
const mayBegin = (item: ItemLine, last: RawBlock | undefined, afterEmpty: boolean): boolean =>
  afterEmpty || last?.kind !== 'p' || item.kind === 'ul' || item.number === 1;

const addItem = (blocks: RawBlock[], item: ItemLine, line: string): void => {
  const last = blocks.at(-1);
  const list = last && last.kind !== 'p' ? last : undefined;
  const above = list?.items.at(-1);
  if (above && item.isIndented) addBelow(above, item, line);
  else if (list && goesOn(list, item)) list.items.push({ lines: [item.text] });
  else blocks.push(newList(item));
};

/** A second list below the same item is more than the grammar knows: it stays text of the item before it. */
const addBelow = (above: RawItem, item: ItemLine, line: string): void => {
  if (!above.list) above.list = newList(item);
  else if (goesOn(above.list, item)) above.list.items.push({ lines: [item.text] });
  else above.list.items.at(-1)?.lines.push(line.trimStart());
};

/** The numbers shown are the numbers typed: another number than the next begins another list. */
const goesOn = (list: RawList, item: ItemLine): boolean =>
  list.kind === item.kind && (item.kind === 'ul' || item.number === list.start + list.items.length);

const newList = ({ kind, number, text }: ItemLine): RawList => ({ kind, start: number, items: [{ lines: [text] }] });

const deepestItem = (list: RawList): RawItem | undefined => list.items.at(-1)?.list?.items.at(-1) ?? list.items.at(-1);

const readItemLine = (line: string): ItemLine | null => {
  const [, mark, digits, text] = /^[ \t]*(?:([-*•])|(\d{1,3})[.)])[ \t]+(\S.*)$/su.exec(line) ?? [];
  if (text === undefined) return null;
  return { kind: mark === undefined ? 'ol' : 'ul', number: mark === undefined ? Number(digits) : 1, isIndented: isIndented(line), text };
};

const isIndented = (line: string): boolean => line.startsWith('  ') || line.startsWith('\t');
