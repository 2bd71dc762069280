import { Injectable } from '@nestjs/common';
import {
  generateAuthenticationOptions,
  generateRegistrationOptions,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server';
import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/server';
import { readApiSettings } from '../../platform/api-settings.ts';
import { Database } from '../../platform/database/database.ts';
import { PasskeyChallenges } from './passkey-challenges.ts';
import type { ChallengeFor } from './passkey-challenges.ts';

/** A passkey that was just made: its public name (base64url) and key (COSE), and the challenge that it answered. */
export interface NewPasskey {
  readonly id: string;
  readonly key: Uint8Array;
  readonly counter: number;
  readonly challenge: string;
}

/** A passkey of an account that answered a challenge. */
export interface AnsweredPasskey {
  readonly factorId: string;
  readonly staffAccountId: string;
  readonly counter: number;
  readonly challenge: string;
}

interface StoredPasskey {
  readonly factorId: string;
  readonly staffAccountId: string;
  readonly passkeyId: string;
  readonly key: Buffer;
  readonly counter: string;
}

export interface PasskeyOwner {
  readonly id: string;
  readonly name: string;
}

const site = 'Rinnalla';
const longestResponse = 20_000;
const timeout = 5 * 60_000;

/** Passkeys (WebAuthn), for this site's own address alone; the device must have checked that it is its owner. */
@Injectable()
export class Passkeys {
  private readonly origin = readApiSettings().url;
  private readonly rpID = new URL(this.origin).hostname;

  constructor(
    private readonly challenges: PasskeyChallenges,
    private readonly database: Database,
  ) {}

  /** What a browser needs to make a passkey for this account, as JSON. */
  async creationOptions({ id, name }: PasskeyOwner, purpose: 'join' | 'add'): Promise<string> {
    const options = await generateRegistrationOptions({
      rpName: site,
      rpID: this.rpID,
      userName: name,
      userDisplayName: name,
      userID: new Uint8Array(Buffer.from(id.replaceAll('-', ''), 'hex')),
      challenge: this.challenges.draw({ purpose, staffAccountId: id }),
      excludeCredentials: (await this.idsOf(id)).map((passkeyId) => ({ id: passkeyId })),
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
      timeout,
    });
    return JSON.stringify(options);
  }

  /** What a browser needs to answer with a passkey, as JSON; for signing in with whichever it has, else with one of the account's. */
  async requestOptions(given: ChallengeFor): Promise<string> {
    const ids = given.staffAccountId === null ? [] : await this.idsOf(given.staffAccountId);
    const options = await generateAuthenticationOptions({
      rpID: this.rpID,
      challenge: this.challenges.draw(given),
      allowCredentials: ids.map((id) => ({ id })),
      userVerification: 'required',
      timeout,
    });
    return JSON.stringify(options);
  }

  /** The passkey that a browser made, or null where the answer does not hold. Its challenge is still to be used up. */
  async readNew(response: string, given: ChallengeFor): Promise<NewPasskey | null> {
    const parsed = parsedResponse<RegistrationResponseJSON>(response);
    if (parsed === null) return null;
    const heard = this.hear(given);
    const verified = await unlessItFails(() =>
      verifyRegistrationResponse({
        response: parsed,
        expectedChallenge: heard.check,
        expectedOrigin: this.origin,
        expectedRPID: this.rpID,
        requireUserVerification: true,
      }),
    );
    if (verified?.registrationInfo === undefined) return null;
    const { id, publicKey, counter } = verified.registrationInfo.credential;
    return { id, key: publicKey, counter, challenge: heard.challenge() };
  }

  /** Whose passkey answered, or null: unknown, of somebody who no longer works here, or not a true answer. One statement. */
  async readAnswer(response: string, given: ChallengeFor): Promise<AnsweredPasskey | null> {
    const parsed = parsedResponse<AuthenticationResponseJSON>(response);
    const stored = await this.find(typeof parsed?.id === 'string' ? parsed.id : '');
    if (parsed === null || stored === undefined) return null;
    if (given.staffAccountId !== null && given.staffAccountId !== stored.staffAccountId) return null;
    const heard = this.hear(given);
    const verified = await unlessItFails(() =>
      verifyAuthenticationResponse({
        response: parsed,
        expectedChallenge: heard.check,
        expectedOrigin: this.origin,
        expectedRPID: this.rpID,
        requireUserVerification: true,
        credential: { id: stored.passkeyId, publicKey: new Uint8Array(stored.key), counter: Number(stored.counter) },
      }),
    );
    if (verified?.verified !== true) return null;
    const { factorId, staffAccountId } = stored;
    return { factorId, staffAccountId, counter: verified.authenticationInfo.newCounter, challenge: heard.challenge() };
  }

  private hear(given: ChallengeFor): { check: (challenge: string) => boolean; challenge: () => string } {
    let heard = '';
    return {
      check: (challenge) => {
        heard = challenge;
        return this.challenges.isOurs(challenge, given);
      },
      challenge: () => heard,
    };
  }

  private async idsOf(staffAccountId: string): Promise<string[]> {
    const rows = await this.database.rows<{ id: string }>(
      `select passkey_id as id from staff_factor where staff_account_id = $1 and kind = 'passkey' order by 1`,
      [staffAccountId],
    );
    return rows.map(({ id }) => id);
  }

  private find(passkeyId: string): Promise<StoredPasskey | undefined> {
    return this.database.first<StoredPasskey>(
      `select factor.id as "factorId", account.id as "staffAccountId", passkey_id as "passkeyId", passkey_key as key, passkey_counter as counter
         from staff_factor factor join staff_account account on account.id = factor.staff_account_id and account.active
        where factor.passkey_id = $1`,
      [/^[\w-]{1,1400}$/.test(passkeyId) ? passkeyId : ''],
    );
  }
}

function parsedResponse<Response>(text: string): Response | null {
  if (text.length > longestResponse) return null;
  try {
    const parsed: unknown = JSON.parse(text);
    return typeof parsed === 'object' && parsed !== null ? (parsed as Response) : null;
  } catch {
    return null;
  }
}

/** The library throws at whatever does not hold. Why is nobody's business but the holder's browser's. */
async function unlessItFails<Result>(verify: () => Promise<Result>): Promise<Result | null> {
  try {
    return await verify();
  } catch {
    return null;
  }
}
