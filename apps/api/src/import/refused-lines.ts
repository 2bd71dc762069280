import { closeSync, openSync, writeSync } from 'node:fs';
import type { FileLine } from './lines-of-file.ts';

/** The file of refused lines, to be mended and imported again. It is for its owner alone: people's texts are in it. */
export interface RefusedLines {
  /** Keeps a line, with the reason in its field `refused` where it is an object. A line that was too long to hold is not kept. */
  keep(line: FileLine, reason: string): void;
  close(): void;
}

/** Begins the file anew; with null nothing is kept. */
export function openRefusedLines(path: string | null): RefusedLines {
  if (path === null) return { keep: () => undefined, close: () => undefined };
  const file = openSync(path, 'w', 0o600);
  return {
    keep({ content }, reason) {
      if ('text' in content) writeSync(file, `${withReason(content.text.trim(), reason)}\n`);
    },
    close: () => closeSync(file),
  };
}

function withReason(text: string, reason: string): string {
  try {
    const line: unknown = JSON.parse(text);
    return typeof line === 'object' && line !== null && !Array.isArray(line) ? JSON.stringify({ ...line, refused: reason }) : text;
  } catch {
    return text;
  }
}
