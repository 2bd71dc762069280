import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** Where a page of the queue follows it. */
export const isQueueStream = ({ method, url = '' }: IncomingMessage): boolean =>
  method === 'GET' && /^\/(?:fi|sv|en)\/staff\/queue\/changes(?:\?|$)/.test(url);

/** Opens a stream for a request; null: whoever asks may not follow, and need not try again. */
export type OpenQueueStream = (request: Request) => Promise<Readable | null>;

/**
 * Sends events as they come, no faster than they are taken, until either side goes. It is no visit: it neither keeps a session awake nor
 * changes a cookie. Only our own pages are answered.
 */
export async function sendQueueStream(
  open: OpenQueueStream,
  site: string,
  { request, response }: { request: IncomingMessage; response: ServerResponse },
) {
  const from = request.headers['sec-fetch-site'];
  const headers = new Headers(request.headers.cookie === undefined ? {} : { cookie: request.headers.cookie });
  const isOwn = from === undefined || from === 'same-origin';
  const stream = isOwn ? await open(new Request(site + (request.url ?? ''), { headers })) : null;
  response.setHeader('cache-control', 'no-store');
  if (stream === null) return void response.writeHead(204).end();
  // A proxy that gathers an answer before it passes it on would keep the news back.
  response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8', 'x-accel-buffering': 'no' });
  response.flushHeaders();
  await pipeline(stream, response).catch(() => undefined);
}
