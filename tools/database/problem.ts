/** An expected failure: one sentence for the operator, with the cure. */
export interface Problem {
  readonly kind: 'problem';
  readonly problem: string;
}

export function problem(sentence: string): Problem {
  return { kind: 'problem', problem: sentence };
}
