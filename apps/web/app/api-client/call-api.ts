import { Agent, request } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import type { Session } from '../security/session-cookie.ts';

/** A GraphQL document with the types of its answer and variables, as code generation writes it (`TypedDocumentString`). */
export interface ApiDocument<Data, Variables> {
  /** `hash`: the name by which the API knows the document. */
  __meta__?: Record<string, unknown> | undefined;
  __apiType?: ((variables: Variables) => Data) | undefined;
}

export type ApiAnswer<Data> =
  { kind: 'data'; data: Data } | { kind: 'signed_out' } | { kind: 'forbidden' } | { kind: 'closed' } | { kind: 'unavailable' };

/** Who asks, and where: the API listens on loopback alone. */
export interface ApiCaller {
  session: Session | null;
  port: number;
}

interface Attempt extends ApiCaller {
  body: string;
}

const agent = new Agent({ keepAlive: true, maxSockets: 64 });
/** How long one attempt may take, and how long after the first one another may begin; milliseconds. */
const attemptLimit = 5_000;
const retryLimit = 3_000;
const pauses = [250, 750, 1_500];

/**
 * Asks the API on loopback. Tries up to four times within three seconds while it cannot be reached or fails, which is about as
 * long as it takes to start again: every write carries an idempotency key, so that asking twice does nothing twice. Never throws
 * for a failure of the API.
 */
export async function callApi<Data, Variables>(
  caller: ApiCaller,
  document: ApiDocument<Data, Variables>,
  variables: Variables,
): Promise<ApiAnswer<Data>> {
  const attempt: Attempt = { ...caller, body: JSON.stringify({ document: document.__meta__?.['hash'], variables }) };
  const start = performance.now();
  for (let retry = 0; ; retry += 1) {
    const answer = await tryOnce<Data>(attempt);
    if (answer.kind !== 'unavailable') return answer;
    const wait = pauses[retry];
    if (wait === undefined || performance.now() - start + wait > retryLimit) return answer;
    await pause(wait);
  }
}

async function tryOnce<Data>(attempt: Attempt): Promise<ApiAnswer<Data>> {
  try {
    const { status, text } = await post(attempt);
    return status >= 500 ? { kind: 'unavailable' } : readAnswer<Data>(JSON.parse(text));
  } catch {
    return { kind: 'unavailable' };
  }
}

/** Reads a GraphQL answer. Any error but the three that a person can act on counts as a failure. */
export function readAnswer<Data>(answer: unknown): ApiAnswer<Data> {
  const { data, errors } = answer as { data?: Data | null; errors?: { extensions?: { code?: unknown } }[] };
  const codes = (errors ?? []).map((error) => error.extensions?.code);
  if (codes.includes('SIGNED_OUT')) return { kind: 'signed_out' };
  if (codes.includes('FORBIDDEN')) return { kind: 'forbidden' };
  if (codes.includes('CLOSED')) return { kind: 'closed' };
  return codes.length > 0 || data === null || data === undefined ? { kind: 'unavailable' } : { kind: 'data', data };
}

function post({ port, session, body }: Attempt): Promise<{ status: number; text: string }> {
  const headers = {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(body),
    ...(session === null ? {} : { authorization: `Bearer ${session.kind}.${session.token}` }),
  };
  return new Promise((resolve, reject) => {
    const signal = AbortSignal.timeout(attemptLimit);
    const asked = request({ agent, host: '127.0.0.1', port, path: '/documents', method: 'POST', headers, signal }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, text: Buffer.concat(parts).toString('utf8') }));
      response.on('error', reject);
    });
    asked.on('error', reject);
    asked.end(body);
  });
}
