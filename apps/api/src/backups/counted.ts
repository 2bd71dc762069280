import { createHash } from 'node:crypto';
import { Transform, Writable } from 'node:stream';

/** What went through: the lines, which in COPY's text format are the rows, the bytes and their SHA-256 (64 hex digits). */
export interface Counted {
  readonly rows: number;
  readonly bytes: number;
  readonly sha256: string;
}

export type CountingStream = Transform & { counted(): Counted };

/** Lets everything through and counts it; `onRows` hears how many rows each part brought. */
export function counting(onRows: (rows: number) => void = () => undefined): CountingStream {
  const hash = createHash('sha256');
  let [rows, bytes] = [0, 0];
  const stream = new Transform({
    transform(part: Buffer, _encoding, done) {
      const brought = linesIn(part);
      rows += brought;
      bytes += part.length;
      hash.update(part);
      onRows(brought);
      done(null, part);
    },
  });
  return Object.assign(stream, { counted: () => ({ rows, bytes, sha256: hash.copy().digest('hex') }) });
}

/** Takes everything and keeps nothing. */
export const nowhere = (): Writable => new Writable({ write: (_part, _encoding, done) => done() });

function linesIn(part: Buffer): number {
  let count = 0;
  for (let at = part.indexOf(10); at !== -1; at = part.indexOf(10, at + 1)) count += 1;
  return count;
}
