import { createHash, randomBytes } from 'node:crypto';
import { deriveKey } from './derive.ts';

const tokenSize = 32;

/** 256 random bits in base64url (43 characters), for the cookie. Nothing on the server stores it. */
export const drawSessionToken = (): string => randomBytes(tokenSize).toString('base64url');

/**
 * What a token finds and opens: `tokenId`, SHA-256("id" ‖ token), 32 bytes, is the stored name of the session;
 * `key`, 32 bytes, opens its payload and is never stored. Null when the text is no token.
 */
export const openToken = (token: string): { tokenId: Uint8Array; key: Uint8Array } | null => {
  if (!/^[A-Za-z0-9_-]{43}$/.test(token)) return null;
  const bytes = Buffer.from(token, 'base64url');
  // The last character carries four bits: only one of its four spellings is the token that was drawn.
  if (bytes.toString('base64url') !== token) return null;
  return { tokenId: new Uint8Array(createHash('sha256').update('id').update(bytes).digest()), key: deriveKey(bytes, 'session/key') };
};
