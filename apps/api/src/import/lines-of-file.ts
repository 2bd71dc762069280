import { createReadStream } from 'node:fs';
import type { LineProblem } from './line-problem.rules.ts';

/** Longest line in megabytes: ten thousand replies of ordinary length fit well within it. */
const longestLine = 32;

/** One line that is not blank. `end` counts the bytes of the file up to and with it. */
export interface FileLine {
  readonly number: number;
  readonly end: number;
  readonly content: { readonly text: string } | LineProblem;
}

/** The lines of a file, one at a time: a file of any size is never held whole, nor is a line longer than the limit. */
export async function* linesOfFile(path: string, megabytes = longestLine): AsyncGenerator<FileLine> {
  const limit = megabytes * 1_000_000;
  let held: Buffer[] = [];
  let length = 0;
  let number = 0;
  let end = 0;
  const take = (): FileLine['content'] => {
    const content: FileLine['content'] = length > limit ? { kind: 'line_too_long', megabytes } : decode(Buffer.concat(held));
    held = [];
    length = 0;
    number += 1;
    return content;
  };
  const hold = (piece: Buffer): void => {
    length += piece.length;
    end += piece.length;
    if (length <= limit) held.push(piece);
    else held = [];
  };
  for await (const chunk of createReadStream(path, { highWaterMark: 1_000_000 }) as AsyncIterable<Buffer>) {
    let from = 0;
    for (let feed = chunk.indexOf(0x0a); feed >= 0; feed = chunk.indexOf(0x0a, from)) {
      hold(chunk.subarray(from, feed + 1));
      from = feed + 1;
      const content = take();
      if (!isBlank(content)) yield { number, end, content };
    }
    hold(chunk.subarray(from));
  }
  if (length === 0) return;
  const content = take();
  if (!isBlank(content)) yield { number, end, content };
}

const isBlank = (content: FileLine['content']): boolean => 'text' in content && content.text.trim() === '';

function decode(bytes: Buffer): FileLine['content'] {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { kind: 'not_utf8' };
  }
}
