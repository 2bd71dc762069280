import { request, type IncomingMessage } from 'node:http';
import { createInterface } from 'node:readline';
import type { LeaveMutation, WayInInput } from '@rinnalla/contract';
import type { ApiCaller } from './call-api.ts';

type WayInNotUsable = Extract<LeaveMutation['leave'], { __typename: 'WayInNotUsable' }>;

/** A line of an export. The last one has the section `end`; without it the answer broke off. */
export interface ExportLine {
  section: string;
  entry: Record<string, unknown>;
}

export type ExportAnswer =
  | { kind: 'lines'; lines: AsyncIterable<ExportLine> }
  | ({ kind: 'refused' } & Pick<WayInNotUsable, 'problem' | 'positions'>)
  | { kind: 'unavailable' };

/** Milliseconds without a byte after which the API counts as gone. */
const patience = 30_000;

/** Asks the API for everything that is the visitor's, line by line. `proof`: a way in, typed once more. */
export async function askExport({ session, port }: ApiCaller, proof: WayInInput): Promise<ExportAnswer> {
  try {
    const response = await post({ session, port }, JSON.stringify(proof));
    if (response.statusCode === 200) return { kind: 'lines', lines: linesOf(response) };
    const text = await readText(response);
    if (response.statusCode !== 422) return { kind: 'unavailable' };
    const { problem, positions } = JSON.parse(text) as WayInNotUsable;
    return { kind: 'refused', problem, positions };
  } catch {
    return { kind: 'unavailable' };
  }
}

function post({ port, session }: ApiCaller, body: string): Promise<IncomingMessage> {
  const headers = {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(body),
    ...(session === null ? {} : { authorization: `Bearer ${session.kind}.${session.token}` }),
  };
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, path: '/export', method: 'POST', headers, timeout: patience }, resolve);
    asked.on('timeout', () => asked.destroy(new Error('the API is silent')));
    asked.on('error', reject);
    asked.end(body);
  });
}

async function* linesOf(response: IncomingMessage): AsyncGenerator<ExportLine> {
  for await (const line of createInterface({ input: response, crlfDelay: Infinity })) yield JSON.parse(line) as ExportLine;
}

async function readText(response: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of response) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}
