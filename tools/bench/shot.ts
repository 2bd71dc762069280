/** What an answer must be. */
export interface Expectation {
  readonly status: number;
  /** Texts that stand in the body, as it is sent. */
  readonly contains: readonly string[];
  /** What the address to go on to holds, of an answer that leads on. */
  readonly location?: string;
}

/** One request. `{submission}` in the body becomes a fresh submission key each time. */
export interface Shot {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Fills in a form of the answer before and sends that, in place of the body. */
  readonly fill?: { readonly name: string; readonly entries: Readonly<Record<string, string>> };
  readonly expect: Expectation;
}

/** Requests that follow one another, as one person makes them; a page alone is a flow of one. */
export type Flow = readonly Shot[];

/** What the process that loads is asked for. All flows have the same number of shots. */
export interface LoadPlan {
  /** Such as http://127.0.0.1:3000. */
  readonly address: string;
  readonly flows: readonly Flow[];
  /** The place in `flows` to begin at. */
  readonly from: number;
  readonly connections: number;
  /** For so long, or so many flows. */
  readonly limit: { readonly seconds: number } | { readonly flows: number };
}

/** What came of it. */
export interface LoadResult {
  readonly requests: number;
  readonly seconds: number;
  /** Milliseconds from sending to the last byte, half of the requests faster, and all but one in a hundred. */
  readonly p50: number;
  readonly p99: number;
  /** The first answers that were not as expected, each in a sentence; a run with any of them counts for nothing. */
  readonly wrong: readonly string[];
}
