import { request as ask, type ClientRequest, type IncomingMessage } from 'node:http';
import { pipeline, Readable, Transform } from 'node:stream';
import { QueueChangedDocument, type QueueChangedSubscription } from '@rinnalla/contract';
import { m, renderIn, type Language } from '@rinnalla/i18n';
import { idlesIn, type Session } from '../../security/session-cookie.ts';
import { secondsNow, Visit, type WebSettings } from '../../shell/visit.ts';
import { clockWords } from './clock-words.ts';
import { filterInput, readQueueFilter } from './queue-filter.rules.ts';
import { StreamPlaces, type Following } from './stream-places.ts';

/** What a browser that follows the queue is answered; null: it may not, and need not try again. */
export type QueueStream = Readable | null;

export interface QueueStreams {
  /** News of the queue for one open page, as server-sent events. */
  open: (request: Request) => Promise<QueueStream>;
  /** Ends all of them, as the process does. */
  endAll: () => void;
}

/** Milliseconds after which a browser asks anew once a stream has ended, and where the API cannot be reached. */
const again = 2_000;
const later = 10_000;

/** One more stream for each page that is open, in the name of its session: the API alone knows whether that holds, and ends what it began. */
export function createQueueStreams(settings: WebSettings): QueueStreams {
  const places = new StreamPlaces();
  const secure = settings.url.startsWith('https:');
  const open = async (request: Request): Promise<QueueStream> => {
    const visit = new Visit(request, settings, secondsNow());
    const { session } = visit;
    if (session?.kind !== 's') return null;
    const answer = await follow(session, visit, settings.apiPort).catch(() => 'unavailable' as const);
    if (answer === 'refused') return null;
    if (answer === 'unavailable' || places.areFull) return Readable.from([`retry: ${later}\n\n`]);
    const stream = new EventsInWords(visit.language);
    // Whichever of the two goes, the other goes with it.
    pipeline(answer, stream, () => undefined);
    const idle = setTimeout(() => stream.stop(), idlesIn(request.headers.get('cookie'), secure, secondsNow()) * 1_000);
    stream.once('close', () => clearTimeout(idle));
    places.take(session.token, stream);
    return stream;
  };
  return { open, endAll: () => places.endAll() };
}

/** Begins to follow in the name of a session. */
async function follow(session: Session, { url }: Visit, port: number): Promise<IncomingMessage | 'refused' | 'unavailable'> {
  const filter = filterInput(readQueueFilter(url.searchParams));
  const variables = { since: url.searchParams.get('since') ?? '', filter };
  const body = JSON.stringify({ document: QueueChangedDocument.__meta__?.['hash'], variables });
  const headers = {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(body),
    authorization: `Bearer ${session.kind}.${session.token}`,
  };
  const asked = ask({ host: '127.0.0.1', port, path: '/documents/stream', method: 'POST', headers, agent: false });
  const response = await answerTo(asked, body);
  if (response.headers['content-type']?.startsWith('text/event-stream')) return response;
  response.resume();
  return response.statusCode !== undefined && response.statusCode < 500 ? 'refused' : 'unavailable';
}

const answerTo = (asked: ClientRequest, body: string): Promise<IncomingMessage> =>
  new Promise((resolve, reject) => {
    asked.once('response', resolve).on('error', reject).end(body);
  });

/** The API's events as the page takes them; its signs of life go on. However it ends, the browser asks anew, and is then told whether it may. */
class EventsInWords extends Transform implements Following {
  #rest = '';
  #isOver = false;
  readonly #language: Language;

  constructor(language: Language) {
    super({ readableHighWaterMark: 16 * 1024 });
    this.#language = language;
    this.push(`retry: ${again}\n\n`);
    this.once('end', () => this.destroy());
  }

  override _transform(part: Buffer, _encoding: string, done: () => void): void {
    const lines = (this.#rest + part.toString()).split('\n');
    this.#rest = lines.pop() ?? '';
    for (const line of this.#isOver ? [] : lines) {
      if (line === ':') this.push(':\n\n');
      if (line.startsWith('data: ')) this.push(`event: queue\ndata: ${inWords(line.slice('data: '.length), this.#language)}\n\n`);
    }
    done();
  }

  giveWay(): void {
    if (!this.#isOver) this.push('event: over\ndata: over\n\n');
    this.stop();
  }

  stop(): void {
    if (!this.#isOver) this.push(null);
    this.#isOver = true;
  }

  override _flush(done: () => void): void {
    this.#isOver = true;
    done();
  }
}

/** News as the page shows them: words of ours and numbers. */
function inWords(text: string, language: Language): string {
  const { data } = JSON.parse(text) as { data: QueueChangedSubscription };
  const { opened, clocks } = data.queueChanged;
  return renderIn(language, () =>
    JSON.stringify({
      news: opened === 0 ? '' : m.queue_new({ count: opened }),
      clocks: clocks.map((clock) => ({ class: clock.class, words: clockWords(clock), late: clock.late })),
    }),
  );
}
