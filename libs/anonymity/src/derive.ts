import { createHash, createHmac, hkdfSync } from 'node:crypto';
import type { KeyObject } from 'node:crypto';

/** Version of every derivation below. A new way to derive gets a new number, so that old and new values never meet. */
const version = 1;

/** 32 bytes from a secret of full entropy (HKDF-SHA256, no salt), separate for each `label`. */
export const deriveKey = (secret: Uint8Array | KeyObject, label: string): Uint8Array =>
  new Uint8Array(hkdfSync('sha256', secret, new Uint8Array(0), `rinnalla/${version}/${label}`, 32));

/**
 * 32 bytes: HMAC-SHA256(key, version ‖ kind ‖ 0 ‖ id). A string id counts as its UTF-8 bytes.
 * @throws RangeError when the kind holds a zero character, which would let two pairs read as one.
 */
export const keyedHash = (key: KeyObject, kind: string, id: string | Uint8Array): Uint8Array =>
  new Uint8Array(createHmac('sha256', key).update(preface(kind)).update(id).digest());

/** 32 bytes: SHA-256(kind ‖ 0 ‖ id), for what has no key of its own. The id itself must be impossible to guess. */
export const openHash = (kind: string, id: string | Uint8Array): Uint8Array =>
  new Uint8Array(createHash('sha256').update(preface(kind)).update(id).digest());

/** Four bytes, most significant first. */
export const numberBytes = (n: number): Uint8Array => {
  if (!Number.isInteger(n) || n < 0 || n > 0xffff_ffff) throw new RangeError(`Not a row number: ${n}`);
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, n);
  return bytes;
};

const preface = (kind: string): string => {
  if (kind.includes('\0')) throw new RangeError('A kind holds no zero character');
  return `${String.fromCharCode(version)}${kind}\0`;
};
