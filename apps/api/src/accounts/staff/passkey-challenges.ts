import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock.ts';
import type { Statements } from '../../platform/database/database.ts';
import { StaffKeys } from './staff-keys.ts';

/** What a challenge may be answered for: one for signing in serves nothing else. */
export interface ChallengeFor {
  readonly purpose: 'sign_in' | 'join' | 'add' | 'confirm';
  /** The account that may answer; null for signing in, where it is not known yet. */
  readonly staffAccountId: string | null;
}

const lifetimeSeconds = 10 * 60;
const randomSize = 16;
const endSize = 6;

/**
 * Challenges to passkeys. A challenge carries its end and our mark, so that showing a page stores nothing; the one that was answered
 * is remembered until its end, so that it is answered once.
 */
@Injectable()
export class PasskeyChallenges {
  constructor(
    private readonly keys: StaffKeys,
    private readonly clock: Clock,
  ) {}

  /** 54 bytes: random ‖ end in seconds since 1970 ‖ our mark over both, the purpose and the account. */
  draw(given: ChallengeFor): Uint8Array<ArrayBuffer> {
    const end = Buffer.alloc(endSize);
    end.writeUIntBE(Math.floor(this.clock.now().getTime() / 1_000) + lifetimeSeconds, 0, endSize);
    const body = Buffer.concat([randomBytes(randomSize), end]);
    return new Uint8Array(Buffer.concat([body, this.mark(given, body)]));
  }

  /** Whether a challenge (base64url) is one of ours for this purpose and account, and not over. */
  isOurs(challenge: string, given: ChallengeFor): boolean {
    const bytes = Buffer.from(challenge, 'base64url');
    const body = bytes.subarray(0, randomSize + endSize);
    const mark = bytes.subarray(randomSize + endSize);
    const expected = this.mark(given, body);
    if (mark.length !== expected.length || !timingSafeEqual(mark, expected)) return false;
    return body.readUIntBE(randomSize, endSize) * 1_000 > this.clock.now().getTime();
  }

  /** Uses a challenge of ours up, in the transaction of what it was answered for; false: it was used before. */
  async use(statements: Statements, challenge: string): Promise<boolean> {
    const now = this.clock.now();
    await statements.rows('delete from used_staff_challenge where ends_at < $1', [now]);
    const digest = createHash('sha256').update(challenge).digest();
    const used = await statements.first(
      'insert into used_staff_challenge (challenge, ends_at) values ($1, $2) on conflict do nothing returning 1',
      [digest, new Date(now.getTime() + lifetimeSeconds * 1_000)],
    );
    return used !== undefined;
  }

  private mark({ purpose, staffAccountId }: ChallengeFor, body: Uint8Array): Buffer {
    return this.keys.challengeMark(Buffer.concat([Buffer.from(`${purpose}\0${staffAccountId ?? ''}\0`), body]));
  }
}
