/** The cost of a new password: 19 MiB, two passes (OWASP, "Password Storage Cheat Sheet"). It stands beside each hash, so that it can be raised. */
export const currentParams = 'argon2id m=19456 t=2';

export interface ArgonCost {
  /** KiB. */
  readonly memory: number;
  readonly passes: number;
}

/** Pure: what `currentParams` or an older text says. @throws RangeError for another text, or for less than 19 MiB and two passes. */
export function readParams(params: string): ArgonCost {
  const [, memory, passes] = (/^argon2id m=(\d+) t=(\d+)$/.exec(params) ?? []).map(Number);
  if (memory === undefined || passes === undefined || memory < 19_456 || passes < 2) throw new RangeError('Not the cost of a password');
  return { memory, passes };
}
