import { createHmac } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { open, seal } from '@rinnalla/anonymity';
import { Pepper } from '../../platform/passwords/pepper.ts';

/** The server's keys for what staff sign in with. They come from the API's own secret and are not in the database. */
@Injectable()
export class StaffKeys {
  constructor(private readonly pepper: Pepper) {}

  /** Seals the secret of an account's one-time codes (base32); what is sealed opens for that account alone. */
  sealSecret(staffAccountId: string, secret: string): Uint8Array {
    return seal(this.pepper.key('staff codes'), Buffer.from(secret), staffAccountId);
  }

  /** @throws Error when another key sealed it: the secrets of this installation were replaced. */
  openSecret(staffAccountId: string, sealed: Uint8Array): string {
    const plain = open(this.pepper.key('staff codes'), sealed, staffAccountId);
    if (plain === null) throw new Error('the one-time codes of a staff account do not open: another secret sealed them');
    return Buffer.from(plain).toString();
  }

  /** 32 bytes by which we know a challenge of our own again. */
  challengeMark(content: Uint8Array): Buffer {
    return createHmac('sha256', this.pepper.key('staff challenges')).update(content).digest();
  }
}
