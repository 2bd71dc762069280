/** `ok`: as it should be. `look`: it works, but a person should know. `wrong`: it does not work, or a promise is not kept. */
export type Verdict = 'ok' | 'look' | 'wrong';

/** One thing that the doctor has looked at. */
export interface Finding {
  readonly name: string;
  readonly verdict: Verdict;
  /** What was found, without a full stop. */
  readonly says: string;
  /** What to do about it, or null where there is nothing to do or `says` holds it. */
  readonly cure: string | null;
}

export const ok = (name: string, says: string): Finding => ({ name, verdict: 'ok', says, cure: null });
export const look = (name: string, says: string, cure: string | null = null): Finding => ({ name, verdict: 'look', says, cure });
export const wrong = (name: string, says: string, cure: string | null = null): Finding => ({ name, verdict: 'wrong', says, cure });

/** A finding as one line. */
export function findingLine({ name, verdict, says, cure }: Finding): string {
  return `${verdict.padEnd(6)}${name}: ${says}${cure === null ? '' : `. ${cure}`}`;
}
