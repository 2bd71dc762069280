import { hkdfSync } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { MemberPayload } from '@rinnalla/anonymity';
import { CredentialStore } from './credential-store.ts';
import type { WayIn } from './credential-store.ts';

/** No secret: whoever reads this opens every member of a demo. That is what these credentials are for. */
const publicKey = 'rinnalla: the members of the demo belong to everybody';

const derived = (label: string): Uint8Array => new Uint8Array(hkdfSync('sha256', publicKey, '', `rinnalla/demo/${label}`, 32));

/** The stored name (32 bytes) of the credential of the demo's member with this number. */
export const demoFind = (number: number): Uint8Array => derived(`find/${number}`);

const wayIn = (number: number): WayIn => ({ find: demoFind(number), wrapKey: derived('wrap') });

/** Ways in to the members of the demo. Each is sealed as any other, with its own random secret, under a key that everybody has. */
@Injectable()
export class DemoCredentials {
  constructor(private readonly credentials: CredentialStore) {}

  /** Stores a member of the demo. One that is stored already stays as it is. */
  store(number: number, payload: MemberPayload): Promise<void> {
    return this.credentials.store({ kind: 'demo', ...wayIn(number) }, payload);
  }

  /** The member with this number in the demo's cast; null where no demo has it. */
  open(number: number): Promise<MemberPayload | null> {
    return this.credentials.open(wayIn(number));
  }
}
