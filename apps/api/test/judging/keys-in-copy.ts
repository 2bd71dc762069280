import { createHash } from 'node:crypto';
import { deriveMemberKeys, mineOf, tagOf } from '@rinnalla/anonymity';
import { hex, hexIn } from './copy.ts';
import type { Copy } from './copy.ts';

const secretSize = 32;

/** Whatever might be a member's secret or be turned into one: every value of a copy that is long enough, and every setting of the server. */
export function candidatesIn(copy: Copy, settings: Readonly<Record<string, string | undefined>>): Uint8Array[] {
  const found = new Map<string, Uint8Array>();
  const add = (bytes: Uint8Array): unknown => found.set(hex(bytes), bytes);
  for (const { cells } of copy) {
    for (const cell of cells.values()) {
      if (!(cell instanceof Uint8Array) || cell.length < secretSize / 2) continue;
      add(cell.length < secretSize ? Buffer.concat([cell, cell]).subarray(0, secretSize) : cell.subarray(0, secretSize));
      if (cell.length > secretSize) add(cell.subarray(-secretSize));
    }
  }
  for (const setting of Object.values(settings))
    add(
      createHash('sha256')
        .update(setting ?? '')
        .digest(),
    );
  return [...found.values()];
}

/** Those that find a row by the published derivations: the first `mine` of any kind, or the tag of a face in its place. */
export function secretsThatFind(copy: Copy, candidates: readonly Uint8Array[]): Uint8Array[] {
  const mine = new Set(copy.map((row) => hexIn(row, 'mine')).filter((value) => value !== ''));
  const tags = new Set(copy.filter(({ table }) => table === 'persona').map((row) => hexIn(row, 'tag')));
  const spaces = [...new Set(copy.filter(({ table }) => table === 'persona').map((row) => hexIn(row, 'space')))].map((space) =>
    Buffer.from(space, 'hex'),
  );
  return candidates.filter((candidate) => {
    const keys = deriveMemberKeys(candidate);
    const kinds = ['persona', 'reaction', 'report', 'membership', 'credential', 'session'] as const;
    return (
      kinds.some((kind) => mine.has(hex(mineOf(keys, kind, 0)))) || spaces.some((space) => tags.has(hex(tagOf(keys, 'persona', space))))
    );
  });
}
