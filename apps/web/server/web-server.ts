import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { RefusedBy } from '../app/shell/refusal-page.tsx';
import { admit, type RequestHead } from './admission.rules.ts';
import type { Asset } from './assets.ts';
import { acceptedEncoding, compress } from './compression.ts';
import { errorFields, type LogEntry } from './log.ts';
import { readBody } from './read-body.ts';
import { securityHeaders } from './security-headers.ts';

/** What the server in front needs: the pages, and its own page for what it turns down. */
export interface WebServerParts {
  /** The site's address without a trailing slash. */
  site: string;
  assets: Map<string, Asset>;
  answerPage: (request: Request) => Promise<Response>;
  renderRefusal: (reason: RefusedBy, request: Request) => string;
  log: (entry: LogEntry) => void;
}

/** One request and the answer to it. */
interface Exchange {
  request: IncomingMessage;
  response: ServerResponse;
}

const refusals: Record<string, [status: number, page: RefusedBy]> = {
  bad_address: [400, 'bad_address'],
  foreign_form: [403, 'foreign_form'],
  wrong_method: [405, 'wrong_method'],
  wrong_type: [415, 'wrong_method'],
  too_large: [413, 'too_large'],
  broken: [500, 'broken'],
};

/** The HTTP server of the web process. It writes no access log. */
export function createWebServer(parts: WebServerParts): Server {
  const limits = { maxHeaderSize: 16 * 1024, headersTimeout: 15_000, requestTimeout: 60_000, keepAliveTimeout: 10_000 };
  const server = createServer(limits, (request, response) => {
    for (const [name, value] of Object.entries(securityHeaders(parts.site.startsWith('https:')))) response.setHeader(name, value);
    answer(parts, { request, response }).catch((error: unknown) => {
      if (!request.destroyed) parts.log({ level: 'error', event: 'request_failed', ...errorFields(error) });
      response.destroy();
    });
  });
  server.maxRequestsPerSocket = 1_000;
  server.on('clientError', (_error, socket) => refuseUnreadable(socket as Socket, parts.site));
  return server;
}

interface PlainText {
  status: number;
  text: string;
}

const notFound: PlainText = { status: 404, text: 'Not found\n' };
const texts: Record<string, PlainText> = {
  '/health': { status: 200, text: 'ok\n' },
  '/robots.txt': { status: 200, text: 'User-agent: *\nDisallow: /exit\n' },
  '/favicon.ico': notFound,
};

async function answer(parts: WebServerParts, exchange: Exchange): Promise<void> {
  const { request } = exchange;
  const isReading = request.method === 'GET' || request.method === 'HEAD';
  if (isReading && (await answerWithFile(parts, exchange))) return;
  const admission = admit(headOf(request), parts.site);
  if (admission.kind === 'refused') return refuse(parts, exchange, admission.reason);
  const body = request.method === 'POST' ? await readBody(request) : undefined;
  if (body === null) return refuse(parts, exchange, 'too_large');
  await answerWithPage(parts, exchange, pageRequest(request, admission.url, body));
}

/** Answers what needs no page; false where the path is none of these. */
async function answerWithFile(parts: WebServerParts, exchange: Exchange): Promise<boolean> {
  const path = (exchange.request.url ?? '').split('?')[0] ?? '';
  const asset = parts.assets.get(path);
  const text = texts[path] ?? (path.startsWith('/assets/') ? notFound : undefined);
  if (asset !== undefined) sendAsset(exchange, asset);
  else if (text !== undefined) await sendText(exchange, text);
  return asset !== undefined || text !== undefined;
}

async function answerWithPage(parts: WebServerParts, exchange: Exchange, asked: Request): Promise<void> {
  const answered = await parts.answerPage(asked).catch((error: unknown) => {
    parts.log({ level: 'error', event: 'request_failed', ...errorFields(error) });
    return new Response(null, { status: 500 });
  });
  const isHtml = answered.headers.get('content-type')?.startsWith('text/html') ?? false;
  if (answered.status >= 400 && !isHtml) return refuse(parts, exchange, answered.status >= 500 ? 'broken' : 'bad_address');
  for (const [name, value] of answered.headers) if (name !== 'set-cookie') exchange.response.setHeader(name, value);
  const cookies = answered.headers.getSetCookie();
  if (cookies.length > 0) exchange.response.setHeader('set-cookie', cookies);
  await send(exchange, answered.status, Buffer.from(await answered.arrayBuffer()));
}

function headOf(request: IncomingMessage): RequestHead {
  const { origin, 'content-type': contentType } = request.headers;
  const fetchSite = request.headers['sec-fetch-site'];
  return {
    method: request.method ?? '',
    target: request.url ?? '',
    origin,
    contentType,
    fetchSite: Array.isArray(fetchSite) ? fetchSite.join() : fetchSite,
  };
}

/** Of the reader's headers only those that a page may know of travel on. */
function pageRequest(request: IncomingMessage, url: URL, body: Buffer | undefined): Request {
  const headers = new Headers();
  for (const name of ['accept-language', 'cookie', 'content-type', 'origin']) {
    const value = request.headers[name];
    if (typeof value === 'string') headers.set(name, value);
  }
  const method = body === undefined ? 'GET' : 'POST';
  return new Request(url, { method, headers, ...(body === undefined ? {} : { body: new Uint8Array(body) }) });
}

async function refuse(parts: WebServerParts, exchange: Exchange, reason: string): Promise<void> {
  const { request, response } = exchange;
  if (reason === 'not_a_page') return sendText(exchange, notFound);
  const [status, page] = refusals[reason] ?? [500, 'broken'];
  const language = request.headers['accept-language'];
  const path = /^\/(fi|sv|en)(?=\/|$)/.exec(request.url ?? '')?.[0] ?? '/';
  const headers = language === undefined ? {} : { 'accept-language': language };
  const html = parts.renderRefusal(page, new Request(parts.site + path, { headers }));
  response.setHeader('content-type', 'text/html; charset=utf-8');
  if (status === 405) response.setHeader('allow', 'GET, HEAD, POST');
  // What is left of a body that nobody reads must not be taken for the next request.
  if (!request.complete) response.setHeader('connection', 'close');
  await send(exchange, status, Buffer.from(html));
}

async function sendText(exchange: Exchange, { status, text }: PlainText): Promise<void> {
  exchange.response.setHeader('content-type', 'text/plain; charset=utf-8');
  await send(exchange, status, Buffer.from(text));
}

/** Pages are never kept by a browser: the phone may be shared. */
async function send({ request, response }: Exchange, status: number, whole: Buffer): Promise<void> {
  const { body, encoding } = await compress(whole, acceptedEncoding(request.headers['accept-encoding']), false);
  if (!response.hasHeader('cache-control')) response.setHeader('cache-control', 'no-store');
  const vary = response.getHeader('vary');
  response.setHeader('vary', typeof vary === 'string' ? `${vary}, accept-encoding` : 'accept-encoding');
  if (encoding !== 'identity') response.setHeader('content-encoding', encoding);
  response.setHeader('content-length', body.length);
  response.writeHead(status).end(request.method === 'HEAD' ? undefined : body);
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
function refuseUnreadable(socket: Socket, site: string): void {
  if (!socket.writable) return void socket.destroy();
  const headers = {
    ...securityHeaders(site.startsWith('https:')),
    'cache-control': 'no-store',
    'content-length': '0',
    connection: 'close',
  };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  socket.end(['HTTP/1.1 400 Bad Request', ...lines, '', ''].join('\r\n'));
}
