import type { IncomingMessage } from 'node:http';
import type { RefusedBy } from '../app/shell/refusal-page.tsx';
import type { AnsweredPage } from '../app/web-app.ts';
import { admit, type RequestHead } from './admission.rules.ts';
import type { Origin } from './client-address.ts';
import { acceptedEncoding, compress } from './compression.ts';
import type { LetPass } from './flood-gate.ts';
import { isSameForAll } from './kept-under.rules.ts';
import { errorFields, type LogEntry } from './log.ts';
import type { FinishedPage, PageCache } from './page-cache.ts';
import { readBody } from './read-body.ts';

/** What makes pages: the pages themselves, and the one for what is turned down. */
export interface PageMaker {
  /** The site's address without a trailing slash. */
  site: string;
  answerPage: (request: Request, letPass: LetPass) => Promise<AnsweredPage>;
  /** The guests' pages that are kept. */
  cache: Pick<PageCache, 'drop'>;
  /** Counts forms by where they come from. */
  gateFor: (origin: Origin) => LetPass;
  renderRefusal: (reason: RefusedBy, request: Request) => string;
  log: (entry: LogEntry) => void;
}

const refusals: Record<string, [status: number, page: RefusedBy]> = {
  bad_address: [400, 'bad_address'],
  foreign_form: [403, 'foreign_form'],
  wrong_method: [405, 'wrong_method'],
  wrong_type: [415, 'wrong_method'],
  too_large: [413, 'too_large'],
  broken: [500, 'broken'],
};

/** An answer before it is packed. */
interface Unpacked {
  status: number;
  type: string;
  body: string;
  headers?: Record<string, string>;
  cookies?: string[];
}

/** Answers a request with a page, if only the one that says why it is turned down. Throws when the reader goes away half-way. */
export async function makePage(maker: PageMaker, request: IncomingMessage): Promise<FinishedPage> {
  const admission = admit(headOf(request), maker.site);
  if (admission.kind === 'refused') return refuse(maker, request, admission.reason);
  const body = request.method === 'POST' ? await readBody(request) : undefined;
  if (body === null) return refuse(maker, request, 'too_large');
  const letPass = maker.gateFor(originOf(request));
  const answered = await maker.answerPage(pageRequest(request, admission.url, body), letPass).catch((error: unknown) => {
    maker.log({ level: 'error', event: 'request_failed', ...errorFields(error) });
    return { status: 500, headers: new Headers(), text: '' } as AnsweredPage;
  });
  // Whoever writes through this process sees it at once, also when signed out: nothing older than the answer is kept.
  if (answered.isOwnForm) maker.cache.drop(['all']);
  if (answered.file !== undefined) return sendingFile(answered.headers, answered.file);
  const { 'content-type': type = '', 'set-cookie': _cookies, ...headers } = Object.fromEntries(answered.headers);
  if (answered.status >= 400 && !type.startsWith('text/html')) {
    return refuse(maker, request, answered.status >= 500 ? 'broken' : 'bad_address');
  }
  return pack(request, { status: answered.status, type, body: answered.text, headers, cookies: answered.headers.getSetCookie() });
}

/** A file goes out as it is made: neither packed nor kept, whatever its length. */
const sendingFile = (headers: Headers, file: AsyncIterable<string>): FinishedPage => ({
  status: 200,
  headers: { 'cache-control': 'no-store', ...Object.fromEntries(headers) },
  body: Buffer.alloc(0),
  file,
  sameForAll: false,
});

/** A short plain answer that needs no page. */
export interface PlainText {
  readonly status: number;
  readonly text: string;
  readonly headers?: Record<string, string>;
}

export const makeText = (request: IncomingMessage, { status, text, headers = {} }: PlainText): Promise<FinishedPage> =>
  pack(request, { status, type: 'text/plain; charset=utf-8', body: text, headers });

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

function originOf({ socket, headers }: IncomingMessage): Origin {
  const forwardedFor = headers['x-forwarded-for'];
  return { peer: socket.remoteAddress, forwardedFor: Array.isArray(forwardedFor) ? forwardedFor.join() : forwardedFor };
}

/** The path of an address of ours, '' where it is none. */
const ownPathOf = (address: string | undefined, site: string): string =>
  address?.startsWith(`${site}/`) ? address.slice(site.length) : '';

/** Of the reader's headers only those that a page may know of travel on; of the page before, its language alone. */
function pageRequest(request: IncomingMessage, url: URL, body: Buffer | undefined): Request {
  const headers = new Headers();
  for (const name of ['accept-language', 'cookie', 'content-type', 'origin']) {
    const value = request.headers[name];
    if (typeof value === 'string') headers.set(name, value);
  }
  const from = /^\/(?:fi|sv|en)(?=[/?]|$)/.exec(ownPathOf(request.headers.referer, url.origin))?.[0];
  if (from !== undefined) headers.set('referer', url.origin + from);
  const method = body === undefined ? 'GET' : 'POST';
  return new Request(url, { method, headers, ...(body === undefined ? {} : { body: new Uint8Array(body) }) });
}

function refuse(maker: PageMaker, request: IncomingMessage, reason: string): Promise<FinishedPage> {
  if (reason === 'not_a_page') return makeText(request, { status: 404, text: 'Not found\n' });
  const [status, page] = refusals[reason] ?? [500, 'broken'];
  const language = request.headers['accept-language'];
  const path = /^\/(fi|sv|en)(?=\/|$)/.exec(request.url ?? '')?.[0] ?? '/';
  const asked = new Request(maker.site + path, { headers: language === undefined ? {} : { 'accept-language': language } });
  return pack(request, {
    status,
    type: 'text/html; charset=utf-8',
    body: maker.renderRefusal(page, asked),
    headers: {
      ...(status === 405 ? { allow: 'GET, HEAD, POST' } : {}),
      // What is left of a body that nobody reads must not be taken for the next request.
      ...(request.complete ? {} : { connection: 'close' }),
    },
  });
}

/** Packs an answer as its reader takes it. Pages are never kept by a browser: the phone may be shared. */
async function pack(request: IncomingMessage, { status, type, body: text, headers = {}, cookies = [] }: Unpacked): Promise<FinishedPage> {
  const { body, encoding } = await compress(Buffer.from(text), acceptedEncoding(request.headers['accept-encoding']), false);
  const vary = headers['vary'];
  return {
    status,
    headers: {
      'cache-control': 'no-store',
      ...headers,
      ...(type === '' ? {} : { 'content-type': type }),
      ...(cookies.length === 0 ? {} : { 'set-cookie': cookies }),
      vary: vary === undefined ? 'accept-encoding' : `${vary}, accept-encoding`,
      ...(encoding === 'identity' ? {} : { 'content-encoding': encoding }),
      'content-length': String(body.length),
    },
    body,
    sameForAll: isSameForAll({ cookies, html: text }),
  };
}
