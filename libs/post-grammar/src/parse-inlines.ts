import { isVisible } from './clean-text.ts';
import { inlineText } from './plain-text.ts';
import type { Inline } from './tree.ts';
import { addressEnd, bareAddressEnd, readAddress, startsAddress } from './web-address.ts';

type Mark = '**' | '*' | '[';

/** Bold, italic, links and breaks of one paragraph, in one pass. `step` is called for each character read and each part moved. */
export const parseInlines = (text: string, step: () => void): Inline[] => new InlineReader(text, step).read();

/**
 * A mark that may open is put down as text and remembered, the newest one of each sort. What closes it takes all that came
 * after it in one piece, and forgets the marks opened inside. So each part is moved at most once for each sort of mark, what
 * nobody closes stays the text it was, and nothing nests in its own sort.
 */
class InlineReader {
  readonly text: string;
  readonly step: () => void;
  readonly parts: Inline[] = [];
  readonly opened = new Map<Mark, number>();
  at = 0;
  /** Where the text begins that is read but not yet put down. */
  plainFrom = 0;

  constructor(text: string, step: () => void) {
    this.text = text;
    this.step = step;
  }

  read(): Inline[] {
    while (this.at < this.text.length) {
      this.step();
      this.readNext();
    }
    this.putPlain();
    return merged(this.parts);
  }

  readNext(): void {
    const character = this.text.charAt(this.at);
    if (character === '*') this.readStars();
    else if (character === '[') this.readLinkStart();
    else if (character === ']') this.readLinkEnd();
    else if (character === '\n') this.put({ kind: 'br' }, this.at + 1);
    else if (startsAddress(this.text, this.at) && !isWordBefore(this.text, this.at)) this.readBareAddress();
    else this.at++;
  }

  readStars(): void {
    const end = starsEnd(this.text, this.at, this.step);
    const opens = /^\S/.test(this.text.charAt(end)) && !isWordBefore(this.text, this.at);
    const closes = this.at > 0 && /\S/.test(this.text.charAt(this.at - 1));
    const marks = this.marksOf(end - this.at);
    if (marks.length > 0) this.putPlain();
    for (const mark of marks) {
      if (closes && this.opened.has(mark)) this.parts.push({ kind: mark === '**' ? 'b' : 'i', of: this.close(mark) });
      else if (opens) this.open(mark);
      else this.parts.push(mark);
    }
    this.at = end;
    if (marks.length > 0) this.plainFrom = end;
  }

  /** The marks in a run of stars; of three, the one opened last closes first. Four and more are text. */
  marksOf(length: number): Mark[] {
    if (length > 3) return [];
    if (length < 3) return [length === 1 ? '*' : '**'];
    const italicIsInside = (this.opened.get('*') ?? -1) > (this.opened.get('**') ?? -1);
    return italicIsInside ? ['*', '**'] : ['**', '*'];
  }

  readLinkStart(): void {
    this.putPlain();
    this.open('[');
    this.at++;
    this.plainFrom = this.at;
  }

  readLinkEnd(): void {
    const end = this.text.startsWith('](', this.at) ? addressEnd(this.text, this.at + 2, this.step) : this.at;
    const href = this.text.charAt(end) === ')' ? readAddress(this.text.slice(this.at + 2, end)) : null;
    this.putPlain();
    if (href !== null && this.hasLinkText()) this.put({ kind: 'a', href, of: this.close('[') }, end + 1);
    else this.at++;
    this.opened.delete('[');
  }

  /** Whether something stands in the open bracket that can be a link: it shows, and holds no link (whose address it might hide). */
  hasLinkText(): boolean {
    const from = this.opened.get('[');
    if (from === undefined) return false;
    const inside = this.parts.slice(from + 1);
    inside.forEach(this.step);
    return isVisible(inlineText(inside)) && !inside.some(holdsLink);
  }

  readBareAddress(): void {
    const end = bareAddressEnd(this.text, this.at, this.step);
    const shown = this.text.slice(this.at, end);
    const href = readAddress(shown);
    if (href === null) this.at = Math.max(end, this.at + 1);
    else this.put({ kind: 'a', href, of: [shown] }, end);
  }

  open(mark: Mark): void {
    this.opened.set(mark, this.parts.length);
    this.parts.push(mark);
  }

  /** All that stands after the open mark, taken out together with the mark. */
  close(mark: Mark): Inline[] {
    const from = this.opened.get(mark) ?? this.parts.length;
    for (const [other, position] of this.opened) if (position >= from) this.opened.delete(other);
    const inside = this.parts.splice(from).slice(1);
    inside.forEach(this.step);
    return merged(inside);
  }

  put(part: Inline, end: number): void {
    this.putPlain();
    this.parts.push(part);
    this.at = end;
    this.plainFrom = end;
  }

  putPlain(): void {
    if (this.at > this.plainFrom) this.parts.push(this.text.slice(this.plainFrom, this.at));
    this.plainFrom = this.at;
  }
}

const starsEnd = (text: string, from: number, step: () => void): number => {
  let end = from;
  while (text.charAt(end) === '*') {
    step();
    end++;
  }
  return end;
};

/** Whether a letter or digit stands just before: `2*3*4` is no emphasis, `xhttps://` no address. */
const isWordBefore = (text: string, at: number): boolean => /[\p{L}\p{N}]$/u.test(text.slice(Math.max(0, at - 2), at));

const holdsLink = (inline: Inline): boolean =>
  typeof inline !== 'string' && (inline.kind === 'a' || ('of' in inline && inline.of.some(holdsLink)));

/** Neighbouring texts as one. */
const merged = (parts: Inline[]): Inline[] => {
  const result: Inline[] = [];
  let run: string[] = [];
  const putRun = () => {
    if (run.length > 0) result.push(run.join(''));
    run = [];
  };
  for (const part of parts) {
    if (typeof part === 'string') run.push(part);
    else {
      putRun();
      result.push(part);
    }
  }
  putRun();
  return result;
};
