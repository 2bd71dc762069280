import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

const wrongAttempts = 10;
const quarter = 15 * 60;

/**
 * Counts wrong attempts by whose they are, in memory alone: at the entrance by sign-in name, alike for names that exist and that do not.
 * Ten in a quarter of an hour, then a wait. Nobody is locked out for ever, and a passkey is not counted at all: it cannot be guessed.
 */
@Injectable()
export class SignInAttempts {
  private readonly limiter = new RateLimiterMemory({ points: wrongAttempts, duration: quarter });

  /** Takes one of the attempts. null: go on; else the whole minutes to wait, at least one. Counted before the answer is known, so that many at once gain nothing. */
  async take(whose: string): Promise<number | null> {
    try {
      await this.limiter.consume(keyOf(whose));
      return null;
    } catch (refused) {
      if (refused instanceof RateLimiterRes) return Math.max(1, Math.ceil(refused.msBeforeNext / 60_000));
      throw refused;
    }
  }

  /** It was right: what was counted is forgotten. */
  async forget(whose: string): Promise<void> {
    await this.limiter.delete(keyOf(whose));
  }
}

/** Whatever was typed takes the same room. */
const keyOf = (whose: string): string => createHash('sha256').update(whose).digest('base64url');
