import { verifySync } from 'otplib';

/** Seconds that one code stands for, and by how much a clock may be off either way (RFC 6238, 5.2). */
const period = 30;
const tolerance = 30;

/** A secret as an app for one-time codes keeps it: base32, 160 bits. */
export const isCodeSecret = (text: string): boolean => /^[A-Z2-7]{32}$/.test(text);

/** Six digits, however they were spaced; null where it is no code. */
export function readCode(typed: string): string | null {
  const digits = typed.length > 40 ? '' : typed.replace(/[\s\p{Pd}]/gu, '');
  return /^\d{6}$/.test(digits) ? digits : null;
}

/**
 * Pure: which step of 30 seconds since 1970 a code stands for, or null where it is none of this secret's around now.
 * `secret`: base32. The caller sees to it that no step counts twice.
 */
export function stepOfCode(secret: string, code: string, now: Date): number | null {
  const result = verifySync({ secret, token: code, epoch: Math.floor(now.getTime() / 1_000), period, epochTolerance: tolerance });
  return result.valid && 'timeStep' in result ? result.timeStep : null;
}
