import { argon2, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { BoundedQueue } from './bounded-queue.ts';
import { readParams } from './password-params.rules.ts';
import { Pepper } from './pepper.ts';

/**
 * How many hashes may be under way or waiting. They run beside the event loop, one at a time, so that reading keeps a processor of the
 * smallest machine. One takes some 50 ms, on a busy machine three times that: the last of them is done well before a page stops
 * waiting for the API (five seconds).
 */
const room = 20;

/** What stands for a password: 32 bytes that only the password, the salt, the cost and the pepper give. */
@Injectable()
export class PasswordHash {
  private readonly queue = new BoundedQueue(room);

  constructor(private readonly pepper: Pepper) {}

  /** 16 random bytes for a new password. */
  drawSalt(): Uint8Array {
    return new Uint8Array(randomBytes(16));
  }

  /**
   * Argon2id with the pepper as its secret (RFC 9106, input K). `params`: text as `currentParams` has it; see there.
   * `busy`: so many are waiting that this one was not begun. @throws RangeError for params that nobody wrote.
   */
  async hash(given: { password: string; salt: Uint8Array; params: string }): Promise<Uint8Array | 'busy'> {
    const { memory, passes } = readParams(given.params);
    const message = Buffer.from(given.password.normalize('NFKC'));
    const secret = this.pepper.key('password');
    const cost = { message, nonce: given.salt, secret, memory, passes, parallelism: 1, tagLength: 32 };
    return this.queue.run(() => argon2id(cost));
  }
}

/** By Node itself, on a thread of its own. */
const argon2id = (cost: Parameters<typeof argon2>[1]): Promise<Uint8Array> =>
  new Promise((resolve, reject) => {
    argon2('argon2id', cost, (error, key) => (error === null ? resolve(new Uint8Array(key)) : reject(error)));
  });
