import { Injectable } from '@nestjs/common';
import { randomId } from '@rinnalla/anonymity';
import { Clock } from '../../platform/clock.ts';
import type { Statements } from '../../platform/database/database.ts';
import { invalidInput } from '../../platform/graphql/outcomes.type.ts';
import type { InvalidInput } from '../../platform/graphql/outcomes.type.ts';
import { readOneLine } from '../../platform/graphql/text-field.rules.ts';
import { PasswordHash } from '../../platform/passwords/password-hash.ts';
import { currentParams } from '../../platform/passwords/password-params.rules.ts';
import { notRecognised, tooBusy } from './not-proved.type.ts';
import type { NotProved } from './not-proved.type.ts';
import { PasskeyChallenges } from './passkey-challenges.ts';
import type { ChallengeFor } from './passkey-challenges.ts';
import { Passkeys } from './passkeys.ts';
import type { AnsweredPasskey, NewPasskey } from './passkeys.ts';
import { readPasswordForm } from './password-form.rules.ts';
import type { NewPassword } from './password-form.rules.ts';
import type { NewPasskeyInput, PasswordWithCodesInput } from './staff-entrance.type.ts';
import { StaffKeys } from './staff-keys.ts';

/** A password with one-time codes, ready to be stored. `factorId`: the id that its row gets. */
export interface ReadyPassword extends NewPassword {
  readonly kind: 'password';
  readonly factorId: string;
  readonly hash: Uint8Array;
  readonly salt: Uint8Array;
}

/** A passkey that answered a challenge of ours, ready to be stored. `factorId`: the id that its row gets. */
export interface ReadyPasskey {
  readonly kind: 'passkey';
  readonly factorId: string;
  readonly passkey: NewPasskey;
  readonly name: string;
}

const longestName = 80;

/** The factors of staff: any number of passkeys, and at most one password with one-time codes. */
@Injectable()
export class StaffFactors {
  constructor(
    private readonly hash: PasswordHash,
    private readonly keys: StaffKeys,
    private readonly passkeys: Passkeys,
    private readonly challenges: PasskeyChallenges,
    private readonly clock: Clock,
  ) {}

  /** Reads and hashes a new password, outside of any transaction: it takes a while. `name`: its owner's. */
  async readPassword(input: PasswordWithCodesInput, name: string): Promise<ReadyPassword | InvalidInput | NotProved> {
    const form = readPasswordForm(input, { name, now: this.clock.now() });
    if (Array.isArray(form)) return invalidInput(...form);
    const salt = this.hash.drawSalt();
    const hash = await this.hash.hash({ password: form.password, salt, params: currentParams });
    return hash === 'busy' ? tooBusy : { ...form, kind: 'password', factorId: randomId(), hash, salt };
  }

  async readPasskey(input: NewPasskeyInput, given: ChallengeFor): Promise<ReadyPasskey | InvalidInput | NotProved> {
    const name = readOneLine({ field: 'name', input: input.name, min: 1, max: longestName });
    if (name.problem !== undefined) return invalidInput(name.problem);
    const passkey = await this.passkeys.readNew(input.response, given);
    return passkey === null ? notRecognised : { kind: 'passkey', factorId: randomId(), passkey, name: name.text };
  }

  /** Stores what was read for an account. null: it is stored; a password takes the place of the one before. */
  store(statements: Statements, accountId: string, ready: ReadyPassword | ReadyPasskey): Promise<InvalidInput | NotProved | null> {
    return ready.kind === 'password' ? this.setPassword(statements, accountId, ready) : this.addPasskey(statements, accountId, ready);
  }

  /** Notes that a passkey has answered; false: it answered this challenge before, or is gone. */
  async usePasskey(statements: Statements, { factorId, counter, challenge }: AnsweredPasskey): Promise<boolean> {
    if (!(await this.challenges.use(statements, challenge))) return false;
    const used = await statements.first('update staff_factor set passkey_counter = $2 where id = $1 returning 1', [factorId, counter]);
    return used !== undefined;
  }

  private async setPassword(statements: Statements, accountId: string, ready: ReadyPassword): Promise<InvalidInput | null> {
    const { factorId, signInName, secret, hash, salt, step } = ready;
    // One after another, so that two who ask for the same name at once are told apart.
    await statements.rows('lock table staff_account in share row exclusive mode');
    const owner = await statements.first<{ id: string }>('select id from staff_account where sign_in_name = $1', [signInName]);
    if (owner !== undefined && owner.id !== accountId) return invalidInput({ field: 'signInName', problem: 'taken' });
    await statements.rows('update staff_account set sign_in_name = $2 where id = $1', [accountId, signInName]);
    await statements.rows(`delete from staff_factor where staff_account_id = $1 and kind = 'totp'`, [accountId]);
    const sealed = this.keys.sealSecret(accountId, secret);
    await statements.rows(
      `insert into staff_factor (id, staff_account_id, kind, secret, password_hash, password_salt, password_params, last_step, added_hour)
       values ($1, $2, 'totp', $3, $4, $5, $6, $7, $8)`,
      [factorId, accountId, sealed, hash, salt, currentParams, step, this.clock.hour()],
    );
    return null;
  }

  private async addPasskey(statements: Statements, accountId: string, ready: ReadyPasskey): Promise<NotProved | null> {
    const { factorId, passkey, name } = ready;
    if (!(await this.challenges.use(statements, passkey.challenge))) return notRecognised;
    const added = await statements.first(
      `insert into staff_factor (id, staff_account_id, kind, name, passkey_id, passkey_key, passkey_counter, added_hour)
       values ($1, $2, 'passkey', $3, $4, $5, $6, $7) on conflict (passkey_id) do nothing returning 1`,
      [factorId, accountId, name, passkey.id, passkey.key, passkey.counter, this.clock.hour()],
    );
    return added === undefined ? notRecognised : null;
  }
}
