import { createHmac, randomBytes } from 'node:crypto';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import type { Networks } from './client-address.ts';
import type { Door, DoorLimit } from './doors.rules.ts';

/** Hours for which one key names the networks. */
const keyLife = 12;
/** How much more a wide network may do than one address, and how much more an address that many people share. */
const wideFactor = 5;
const sharedFactor = 20;

type Size = 'narrow' | 'wide' | 'shared';

/**
 * Counts attempts by door and network, in memory alone: nothing is written, logged or told to the API. A network is known here by
 * its HMAC under a random key that nobody else has. Every twelve hours the key goes, and all counts with it.
 */
export class FloodLimits {
  readonly #limits: Readonly<Record<Door, DoorLimit>>;
  readonly #turning: NodeJS.Timeout;
  #key = randomBytes(32);
  #counts = new Map<string, RateLimiterMemory>();

  constructor(limits: Readonly<Record<Door, DoorLimit>>) {
    this.#limits = limits;
    this.#turning = setInterval(() => this.#turn(), keyLife * 3_600_000).unref();
  }

  /** Counts one attempt at a door. Gives null, or the seconds to wait where there were too many; these do not count for the neighbours. */
  async knock(door: Door, { narrow, wide, isShared }: Networks): Promise<number | null> {
    if (isShared) return this.#consume(door, 'shared', narrow);
    const refused = (await this.#wait(door, 'wide', wide)) ?? (await this.#consume(door, 'narrow', narrow));
    return refused ?? this.#consume(door, 'wide', wide);
  }

  /** Counts one form of a session. `token`: what is secret of it. Gives the seconds to wait, or null. */
  knockAs(token: string): Promise<number | null> {
    return this.#consume('writing', 'narrow', token);
  }

  close(): void {
    clearInterval(this.#turning);
    this.#turn();
  }

  async #consume(door: Door, size: Size, who: string): Promise<number | null> {
    try {
      await this.#count(door, size).consume(this.#name(door, who));
      return null;
    } catch (refusal) {
      return secondsOf(refusal);
    }
  }

  /** The seconds to wait where the count is full already; counts nothing. */
  async #wait(door: Door, size: Size, who: string): Promise<number | null> {
    const count = this.#count(door, size);
    const found = await count.get(this.#name(door, who));
    return found === null || found.consumedPoints < count.points ? null : secondsOf(found);
  }

  #count(door: Door, size: Size): RateLimiterMemory {
    const name = `${door} ${size}`;
    const known = this.#counts.get(name);
    if (known !== undefined) return known;
    const factor = { narrow: 1, wide: wideFactor, shared: sharedFactor }[size];
    const { attempts, seconds } = this.#limits[door];
    const made = new RateLimiterMemory({ points: attempts * factor, duration: seconds });
    this.#counts.set(name, made);
    return made;
  }

  #name(door: Door, who: string): string {
    return createHmac('sha256', this.#key).update(`${door}\0${who}`).digest('base64url');
  }

  #turn(): void {
    this.#key = randomBytes(32);
    this.#counts = new Map();
  }
}

/** What the limiter throws says how long its window still runs; anything else is a fault. */
function secondsOf(refusal: unknown): number {
  const wait: unknown = typeof refusal === 'object' && refusal !== null && 'msBeforeNext' in refusal ? refusal.msBeforeNext : undefined;
  if (typeof wait !== 'number') throw refusal;
  return Math.max(1, Math.ceil(wait / 1_000));
}
