/** A finished answer, as it goes over the wire. `headers`: all but those of every answer. `body` is packed already. */
export interface FinishedPage {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[]>>;
  readonly body: Buffer;
  /** In place of the body: a file that is made as it is sent. */
  readonly file?: AsyncIterable<string>;
  /** Whether it reads the same to every guest. */
  readonly sameForAll: boolean;
}

/** Under which name a page is kept, and the word by which the API tells that it has changed; null where only `all` does. */
export interface KeptUnder {
  readonly key: string;
  readonly word: string | null;
}

export interface PageCacheLimits {
  readonly maxBytes: number;
  /** The hour that runs now. Pages show days and badges that end, so nothing outlives its hour. */
  hour(): number;
}

interface Kept<T> {
  readonly word: string | null;
  readonly what: T;
}

/** What a page takes beside its body, roughly, in bytes. */
const overhead = 1_000;

/**
 * Finished pages of guests, in memory alone. It starts closed and keeps something only while open: while all changes are heard.
 * A page is kept only if it was found, and nothing was said of it since before its making began. It knows nothing of who reads.
 */
export class PageCache {
  readonly #limits: PageCacheLimits;
  /** The one that was asked for longest ago comes first. */
  readonly #pages = new Map<string, Kept<FinishedPage>>();
  /** Those that are being made. One that is no longer here when it is finished has been overtaken by a change. */
  readonly #making = new Map<string, Kept<Promise<FinishedPage>>>();
  #bytes = 0;
  #isOpen = false;
  #hour = 0;

  constructor(limits: PageCacheLimits) {
    this.#limits = limits;
  }

  /** Bytes that are kept, the overhead included. */
  get bytes(): number {
    return this.#bytes;
  }

  /** From here on every change is heard. */
  open(): void {
    this.#isOpen = true;
  }

  /** Changes may go unheard from here on: nothing is kept any more, and nothing new until it is opened again. */
  close(): void {
    this.#isOpen = false;
    this.drop(['all']);
  }

  /** Forgets the pages of these words, also those that are just being made; `all` are all. */
  drop(words: readonly string[]): void {
    const all = words.includes('all');
    const isMeant = (word: string | null): boolean => all || (word !== null && words.includes(word));
    for (const [key, { word }] of this.#pages) if (isMeant(word)) this.#forget(key);
    for (const [key, { word }] of this.#making) if (isMeant(word)) this.#making.delete(key);
  }

  /** The page from memory, or made by `make`: once for all who ask at the same time. */
  async page(under: KeptUnder, make: () => Promise<FinishedPage>): Promise<FinishedPage> {
    if (!this.#isOpen) return make();
    this.#turnHour();
    const kept = this.#pages.get(under.key)?.what;
    if (kept !== undefined) return this.#used(under.key, kept);
    const found = this.#making.get(under.key)?.what;
    if (found === undefined) return this.#make(under, make);
    const made = await found;
    return made.sameForAll ? made : make();
  }

  async #make({ key, word }: KeptUnder, make: () => Promise<FinishedPage>): Promise<FinishedPage> {
    const making = { word, what: make() };
    this.#making.set(key, making);
    try {
      const page = await making.what;
      if (page.sameForAll && page.status === 200 && this.#making.get(key) === making) this.#keep(key, { word, what: page });
      return page;
    } finally {
      if (this.#making.get(key) === making) this.#making.delete(key);
    }
  }

  #keep(key: string, page: Kept<FinishedPage>): void {
    this.#pages.set(key, page);
    this.#bytes += sizeOf(key, page.what);
    for (const oldest of this.#pages.keys()) {
      if (this.#bytes <= this.#limits.maxBytes) return;
      this.#forget(oldest);
    }
  }

  #used(key: string, page: FinishedPage): FinishedPage {
    const kept = this.#pages.get(key);
    if (kept === undefined) return page;
    this.#pages.delete(key);
    this.#pages.set(key, kept);
    return page;
  }

  #forget(key: string): void {
    const kept = this.#pages.get(key);
    if (kept === undefined) return;
    this.#bytes -= sizeOf(key, kept.what);
    this.#pages.delete(key);
  }

  #turnHour(): void {
    const hour = this.#limits.hour();
    if (hour === this.#hour) return;
    this.#hour = hour;
    this.drop(['all']);
  }
}

const sizeOf = (key: string, page: FinishedPage): number => key.length + page.body.length + overhead;
