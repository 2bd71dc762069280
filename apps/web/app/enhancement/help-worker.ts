/** What a service worker has, as far as this one needs it; the types of pages do not hold it. */
interface WorkerScope {
  readonly registration: { readonly scope: string };
  readonly location: { readonly origin: string };
  addEventListener(type: 'fetch', listener: (event: FetchEvent) => void): void;
}
interface FetchEvent {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
  waitUntil(work: Promise<unknown>): void;
}

/** Milliseconds after which a slow network is no longer waited for. */
const patience = 4_000;

const worker = globalThis as unknown as WorkerScope;
const helpPage = new URL(worker.registration.scope).pathname;
const card = `${helpPage}/card`;

const kept = (path: string): Promise<Response | undefined> => caches.match(path, { ignoreVary: true });

// It answers for the help page and what that page is drawn with, and for nothing else; the pages of the forum are out of its reach.
worker.addEventListener('fetch', (event) => {
  const { origin, pathname } = new URL(event.request.url);
  if (origin !== worker.location.origin || event.request.method !== 'GET') return;
  if (pathname.startsWith('/assets/'))
    event.respondWith(fetch(event.request).catch(async () => (await kept(pathname)) ?? Response.error()));
  else if (event.request.mode === 'navigate' && (pathname === helpPage || pathname === card)) event.respondWith(answer(event));
});

/** The page as it is now; the card that was kept where the network is away or too slow. */
async function answer(event: FetchEvent): Promise<Response> {
  const own = await kept(card);
  const asked = fetch(event.request);
  if (own === undefined) return asked;
  event.waitUntil(asked.then(renew).catch(() => undefined));
  const late = new Promise<Response>((resolve) => setTimeout(() => resolve(own.clone()), patience));
  const fresh = asked.then((response) => (response.status < 500 ? response : own.clone())).catch(() => own.clone());
  return Promise.race([fresh, late]);
}

/** Keeps the card as it is today, fetched as nobody in particular. */
async function renew(): Promise<void> {
  const today = await fetch(card, { credentials: 'omit' });
  if (today.ok && (await caches.has('help'))) await (await caches.open('help')).put(card, today);
}
