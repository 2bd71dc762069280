import type { Expectation } from './shot.ts';

/** An answer as it came. */
export interface Answer {
  readonly status: number;
  readonly body: string;
  readonly location: string | undefined;
}

/** Pure: what is wrong with an answer, in words, or null when it is whole and right. */
export function faultOf(answer: Answer, expected: Expectation): string | null {
  if (answer.status !== expected.status) return `answered ${answer.status} in place of ${expected.status}`;
  if (expected.location !== undefined && !answer.location?.includes(expected.location)) {
    return `led to ${answer.location ?? 'nowhere'} in place of ${expected.location}`;
  }
  const missing = expected.contains.find((text) => !answer.body.includes(text));
  if (missing !== undefined) return `was without "${missing}"`;
  const isPage = expected.status === 200;
  return isPage && !answer.body.trimEnd().endsWith('</html>') ? 'was cut off' : null;
}
