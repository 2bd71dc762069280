import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

const version = 1;
const nonceSize = 12;
const checkSize = 16;
const lengthSize = 4;

/** Bytes that `seal` adds to what it seals. */
export const sealOverhead = 1 + nonceSize + checkSize;

/**
 * version ‖ nonce ‖ ciphertext ‖ check (AES-256-GCM, random nonce). The key has 32 bytes.
 * `associated` names the place: the same value must be given to open it, so a sealed value cannot be moved elsewhere.
 */
export const seal = (key: Uint8Array, plain: Uint8Array, associated: string | Uint8Array): Uint8Array => {
  const nonce = randomBytes(nonceSize);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(placed(associated));
  const ciphertext = Buffer.concat([cipher.update(plain), cipher.final()]);
  return new Uint8Array(Buffer.concat([Uint8Array.of(version), nonce, ciphertext, cipher.getAuthTag()]));
};

/** What was sealed with this key at this place; null for another key, place, version, or any changed byte. */
export const open = (key: Uint8Array, sealed: Uint8Array, associated: string | Uint8Array): Uint8Array | null => {
  if (sealed.length < sealOverhead || sealed[0] !== version) return null;
  const nonce = sealed.subarray(1, 1 + nonceSize);
  const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: checkSize })
    .setAAD(placed(associated))
    .setAuthTag(sealed.subarray(sealed.length - checkSize));
  const plain = decipher.update(sealed.subarray(1 + nonceSize, sealed.length - checkSize));
  try {
    return new Uint8Array(Buffer.concat([plain, decipher.final()]));
  } catch {
    return null;
  }
};

/**
 * Like `seal`, and exactly `size` bytes long whatever the content.
 * @throws RangeError when the plain bytes are more than `size` − 33.
 */
export const sealPadded = (key: Uint8Array, plain: Uint8Array, to: { size: number; associated: string | Uint8Array }): Uint8Array => {
  const room = to.size - sealOverhead - lengthSize;
  if (plain.length > room) throw new RangeError(`${plain.length} bytes do not fit in ${room}`);
  const padded = new Uint8Array(lengthSize + room);
  new DataView(padded.buffer).setUint32(0, plain.length);
  padded.set(plain, lengthSize);
  return seal(key, padded, to.associated);
};

/** What `sealPadded` sealed, without its padding; null as for `open`. */
export const openPadded = (key: Uint8Array, sealed: Uint8Array, associated: string | Uint8Array): Uint8Array | null => {
  const padded = open(key, sealed, associated);
  if (padded === null || padded.length < lengthSize) return null;
  const length = new DataView(padded.buffer).getUint32(0);
  return length > padded.length - lengthSize ? null : padded.slice(lengthSize, lengthSize + length);
};

const placed = (associated: string | Uint8Array): Uint8Array => Buffer.concat([Uint8Array.of(version), Buffer.from(associated)]);
