import type { Readable } from 'node:stream';

/** As many pages of one session follow at once: a browser has few connections to a site, and its pages need them too. */
const mostOfSession = 3;
const mostOfAll = 200;

/** A page that follows. */
export interface Following extends Readable {
  /** Ends it because another page of the session follows in its place: it is not to ask anew. */
  giveWay(): void;
  /** Ends it because the process does. */
  stop(): void;
}

/** The places of those who follow. The newest page of a session comes first: the oldest gives way to it. */
export class StreamPlaces {
  readonly #taken = new Map<string, Following[]>();

  get areFull(): boolean {
    return [...this.#taken.values()].reduce((sum, { length }) => sum + length, 0) >= mostOfAll;
  }

  take(session: string, stream: Following): void {
    const places = this.#taken.get(session) ?? [];
    this.#taken.set(session, [...places, stream]);
    stream.once('close', () => this.#leave(session, stream));
    if (places.length >= mostOfSession) places[0]?.giveWay();
  }

  endAll(): void {
    for (const stream of [...this.#taken.values()].flat()) stream.stop();
  }

  #leave(session: string, stream: Following): void {
    const left = (this.#taken.get(session) ?? []).filter((place) => place !== stream);
    if (left.length === 0) this.#taken.delete(session);
    else this.#taken.set(session, left);
  }
}
