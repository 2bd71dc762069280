import { randomBytes } from 'node:crypto';

/** All that exists of a member. There is no member row: this is sealed into each credential and session. */
export type MemberPayload = {
  /** 32 random bytes; every key of the member comes from them. */
  secret: Uint8Array;
  /** ISO week of joining, such as `2026-W47`. */
  joinWeek: string;
  /** Month from which the member is an adult, such as `2026-11`; null when declared adult at joining. */
  adultFrom: string | null;
  /** Version of the consent text that was accepted, 0–65535. */
  consentVersion: number;
};

const version = 1;
const size = 64;
const secretSize = 32;

/** 32 random bytes for a new member. */
export const drawMemberSecret = (): Uint8Array => new Uint8Array(randomBytes(secretSize));

/**
 * 64 bytes, whatever the content: version ‖ secret (32) ‖ year, week ‖ year, month (0, 0 for none) ‖ consent ‖ zeros.
 * @throws RangeError when a field does not have its documented shape.
 */
export const encodeMemberPayload = (payload: MemberPayload): Uint8Array => {
  const joined = readPeriod(payload.joinWeek, /^(\d{4})-W(\d{2})$/, 53);
  const adult = payload.adultFrom === null ? { year: 0, part: 0 } : readPeriod(payload.adultFrom, /^(\d{4})-(\d{2})$/, 12);
  const { consentVersion, secret } = payload;
  if (secret.length !== secretSize || !joined || !adult || !isConsentVersion(consentVersion)) throw new RangeError('Not a member payload');
  const bytes = new Uint8Array(size);
  const view = new DataView(bytes.buffer);
  view.setUint8(0, version);
  bytes.set(secret, 1);
  view.setUint16(33, joined.year);
  view.setUint8(35, joined.part);
  view.setUint16(36, adult.year);
  view.setUint8(38, adult.part);
  view.setUint16(39, consentVersion);
  return bytes;
};

/** The payload in 64 bytes that `encodeMemberPayload` wrote; null for any other bytes or another version. */
export const decodeMemberPayload = (bytes: Uint8Array): MemberPayload | null => {
  if (bytes.length !== size || bytes[0] !== version) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, size);
  const adultYear = view.getUint16(36);
  const payload: MemberPayload = {
    secret: bytes.slice(1, 1 + secretSize),
    joinWeek: `${digits(view.getUint16(33), 4)}-W${digits(view.getUint8(35), 2)}`,
    adultFrom: adultYear === 0 ? null : `${digits(adultYear, 4)}-${digits(view.getUint8(38), 2)}`,
    consentVersion: view.getUint16(39),
  };
  return isSameBytes(bytes, payload) ? payload : null;
};

/** Only bytes that encoding gives back exactly are a payload: no second spelling, nothing hidden in the padding. */
const isSameBytes = (bytes: Uint8Array, payload: MemberPayload): boolean => {
  try {
    return Buffer.compare(encodeMemberPayload(payload), bytes) === 0;
  } catch {
    return false;
  }
};

const readPeriod = (text: string, shape: RegExp, last: number): { year: number; part: number } | null => {
  const [, year, part] = (shape.exec(text) ?? []).map(Number);
  return year === undefined || part === undefined || year === 0 || part === 0 || part > last ? null : { year, part };
};

const isConsentVersion = (n: number): boolean => Number.isInteger(n) && n >= 0 && n <= 0xffff;

const digits = (n: number, length: number): string => String(n).padStart(length, '0');
