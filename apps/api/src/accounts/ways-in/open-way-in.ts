import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { findOfSignInName, openWithPhrase, readPhrase, seal } from '@rinnalla/anonymity';
import type { MemberPayload } from '@rinnalla/anonymity';
import { Database } from '../../platform/database/database.ts';
import { PasswordHash } from '../../platform/passwords/password-hash.ts';
import { currentParams } from '../../platform/passwords/password-params.rules.ts';
import { Pepper } from '../../platform/passwords/pepper.ts';
import type { WayInNotUsable } from '../account.type.ts';
import { CredentialStore, unwrap } from '../credential-store.ts';
import { phraseNotUsable, wayInNotUsable } from '../way-in-problem.ts';

interface StretchedRow {
  readonly wrap: Uint8Array;
  readonly salt: Uint8Array;
  readonly params: string;
}

/** What is opened in place of a name that nobody has, so that the work is the same. It opens with nothing. */
const nobody: StretchedRow = { wrap: seal(randomBytes(32), new Uint8Array(64), 'nobody'), salt: randomBytes(16), params: currentParams };

/** Opens ways in. Unknown, wrong and not for this member: all answer alike, after the same work. */
@Injectable()
export class OpenWayIn {
  constructor(
    private readonly credentials: CredentialStore,
    private readonly database: Database,
    private readonly passwords: PasswordHash,
    private readonly pepper: Pepper,
  ) {}

  /** The member that a phrase opens. One statement. */
  async withPhrase(phrase: string): Promise<MemberPayload | WayInNotUsable> {
    const read = readPhrase(phrase);
    if (read.kind !== 'phrase') return phraseNotUsable(read);
    return (await this.credentials.open(openWithPhrase(read.words))) ?? wayInNotUsable('not_found');
  }

  /** The member that a name and a password open. One statement and one hash, whether the name is known or not. */
  async withPassword({ name, password }: { name: string; password: string }): Promise<MemberPayload | WayInNotUsable> {
    const row = await this.database.first<StretchedRow>(`select wrap, salt, params from credential where find = $1 and kind = 'password'`, [
      this.find(name),
    ]);
    const { wrap, salt, params } = row ?? nobody;
    const wrapKey = await this.passwords.hash({ password, salt, params });
    if (wrapKey === 'busy') return wayInNotUsable('busy');
    return unwrap(wrapKey, wrap) ?? wayInNotUsable('not_found');
  }

  /** 32 bytes under which the credential with this sign-in name is stored. */
  find(name: string): Uint8Array {
    return findOfSignInName(this.pepper.key('sign-in name'), name);
  }
}
