import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Asset } from './assets.ts';
import { acceptedEncoding } from './compression.ts';
import { keptUnder } from './kept-under.rules.ts';
import { errorFields } from './log.ts';
import { makePage, makeText, type PageMaker, type PlainText } from './make-page.ts';
import type { FinishedPage, PageCache } from './page-cache.ts';
import { isQueueStream, sendQueueStream, type OpenQueueStream } from './queue-stream.ts';
import { securityHeaders } from './security-headers.ts';

/** What the server in front needs: the pages, those that it keeps, and the files that browsers fetch. */
export interface WebServerParts extends PageMaker {
  assets: Map<string, Asset>;
  cache: PageCache;
  openQueueStream: OpenQueueStream;
  /** The page for requests of which nothing can be read. */
  unreadablePage: string;
}

/** One request and the answer to it. */
interface Exchange {
  request: IncomingMessage;
  response: ServerResponse;
}

/** The HTTP server of the web process. It writes no access log. */
export function createWebServer(parts: WebServerParts): Server {
  const limits = { maxHeaderSize: 16 * 1024, headersTimeout: 15_000, requestTimeout: 60_000, keepAliveTimeout: 10_000 };
  const everywhere = Object.entries(securityHeaders(parts.site.startsWith('https:')));
  const server = createServer(limits, (request, response) => {
    for (const [name, value] of everywhere) response.setHeader(name, value);
    const exchange = { request, response };
    const answered = isQueueStream(request) ? sendQueueStream(parts.openQueueStream, parts.site, exchange) : answer(parts, exchange);
    answered.catch((error: unknown) => {
      if (!request.destroyed) parts.log({ level: 'error', event: 'request_failed', ...errorFields(error) });
      response.destroy();
    });
  });
  server.maxRequestsPerSocket = 1_000;
  server.on('clientError', (error, socket) => refuseUnreadable(parts, socket as Socket, error));
  return server;
}

const notFound: PlainText = { status: 404, text: 'Not found\n' };
const texts: Record<string, PlainText> = {
  '/health': { status: 200, text: 'ok\n' },
  '/robots.txt': { status: 200, text: 'User-agent: *\nDisallow: /exit\n' },
  '/favicon.ico': notFound,
  // What Quick exit's page fetches once it is there: the style sheet and the font that a browser keeps name the site.
  '/exit/clear': { status: 200, text: '', headers: { 'clear-site-data': '"cache"' } },
};

async function answer(parts: WebServerParts, exchange: Exchange): Promise<void> {
  const { request } = exchange;
  if (request.method === 'POST') {
    const answered = await makePage(parts, request);
    return answered.file === undefined ? send(exchange, answered) : sendFile(exchange, answered, answered.file);
  }
  const path = (request.url ?? '').split('?')[0] ?? '';
  const isReading = request.method === 'GET' || request.method === 'HEAD';
  const asset = isReading ? parts.assets.get(path) : undefined;
  if (asset !== undefined) return sendAsset(exchange, asset);
  const text = isReading ? (texts[path] ?? (path.startsWith('/assets/') ? notFound : undefined)) : undefined;
  send(exchange, text === undefined ? await readPage(parts, request) : await makeText(request, text));
}

function readPage(parts: WebServerParts, request: IncomingMessage): Promise<FinishedPage> {
  const make = (): Promise<FinishedPage> => makePage(parts, request);
  const under = keptUnder({
    method: request.method ?? '',
    target: request.url ?? '',
    cookie: request.headers.cookie,
    encoding: acceptedEncoding(request.headers['accept-encoding']),
    at: Date.now(),
  });
  return under === null ? make() : parts.cache.page(under, make);
}

function send({ request, response }: Exchange, { status, headers, body }: FinishedPage): void {
  response.writeHead(status, headers).end(request.method === 'HEAD' ? undefined : body);
}

/** A file that breaks off while it is made is cut, so that the browser does not take it for whole. */
async function sendFile({ response }: Exchange, { status, headers }: FinishedPage, file: AsyncIterable<string>): Promise<void> {
  response.writeHead(status, headers);
  await pipeline(Readable.from(file), response);
}

function sendAsset({ request, response }: Exchange, asset: Asset): void {
  const encoding = acceptedEncoding(request.headers['accept-encoding']);
  const body = asset.bodies[encoding];
  response.setHeader('cache-control', 'public, max-age=31536000, immutable');
  response.setHeader('etag', asset.etag);
  response.setHeader('vary', 'accept-encoding');
  if (request.headers['if-none-match'] === asset.etag) return void response.writeHead(304).end();
  response.setHeader('content-type', asset.type);
  if (body !== asset.bodies.identity) response.setHeader('content-encoding', encoding);
  response.setHeader('content-length', body.length);
  response.writeHead(200).end(request.method === 'HEAD' ? undefined : body);
}

/** Answers bytes that are not HTTP, or whose headers are too long, where there is no request to hang an answer on. */
function refuseUnreadable(parts: WebServerParts, socket: Socket, error: NodeJS.ErrnoException): void {
  if (!socket.writable) return void socket.destroy();
  const headers = {
    ...securityHeaders(parts.site.startsWith('https:')),
    'cache-control': 'no-store',
    'content-type': 'text/html; charset=utf-8',
    'content-length': Buffer.byteLength(parts.unreadablePage),
    connection: 'close',
  };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  const status = error.code === 'HPE_HEADER_OVERFLOW' ? '431 Request Header Fields Too Large' : '400 Bad Request';
  socket.end([`HTTP/1.1 ${status}`, ...lines, '', parts.unreadablePage].join('\r\n'));
}
