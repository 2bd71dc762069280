import { createCipheriv, createHash } from 'node:crypto';

/** Values that are the same again for the same name: the key stream of AES-256-CTR under the name's hash. */
export interface Drawn {
  /** So many bytes, at most 65,536. */
  bytes(count: number): Buffer;
  /** A whole number from 0 to `limit` − 1, at most 2^24; the bias of the division is far below what a measurement sees. */
  below(limit: number): number;
  pick<Item>(from: readonly Item[]): Item;
  /** 128 bits in the form in which ids are written. */
  id(): string;
}

const stockSize = 64 * 1024;
const wordSize = 4;

export function drawFrom(name: string): Drawn {
  const stream = createCipheriv('aes-256-ctr', digestOf(name), Buffer.alloc(16));
  const zeros = Buffer.alloc(stockSize);
  let stock = stream.update(zeros);
  let at = 0;
  const take = (count: number): number => {
    if (at + count > stock.length) [stock, at] = [stream.update(zeros), 0];
    at += count;
    return at - count;
  };
  const bytes = (count: number): Buffer => {
    const from = take(count);
    return stock.subarray(from, from + count);
  };
  const below = (limit: number): number => {
    const from = take(wordSize);
    return stock.readUInt32BE(from) % limit;
  };
  return {
    bytes,
    below,
    pick: <Item>(from: readonly Item[]): Item => {
      const item = from[below(from.length)];
      if (item === undefined) throw new RangeError('Nothing to draw from');
      return item;
    },
    id: () =>
      bytes(16)
        .toString('hex')
        .replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-'),
  };
}

/** 32 bytes that only this name gives. */
export const digestOf = (name: string): Buffer => createHash('sha256').update(`rinnalla/seed/${name}`).digest();
