import { randomBytes, timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock.ts';
import { Database } from '../../platform/database/database.ts';
import { PasswordHash } from '../../platform/passwords/password-hash.ts';
import { currentParams } from '../../platform/passwords/password-params.rules.ts';
import type { Staff } from '../../platform/sessions/viewer.ts';
import type { StaffWayIn } from '../start-session.ts';
import { notRecognised, tooBusy, tryLater } from './not-proved.type.ts';
import type { NotProved } from './not-proved.type.ts';
import { readCode, stepOfCode } from './one-time-codes.rules.ts';
import { readSignInName } from './password-form.rules.ts';
import { SignInAttempts } from './sign-in-attempts.ts';
import { StaffKeys } from './staff-keys.ts';

export interface TypedSignIn {
  readonly signInName: string;
  readonly password: string;
  readonly code: string;
}

interface PasswordRow {
  readonly factorId: string;
  readonly staffAccountId: string;
  readonly hash: Buffer;
  readonly salt: Buffer;
  readonly params: string;
  readonly secret: Buffer;
}

/** Stands in for a name that nobody has, so that it takes the same work. No password gives its hash. */
const nobody = { salt: randomBytes(16), params: currentParams, hash: randomBytes(32), secret: 'A'.repeat(32) };

/** Sign-in name, password and one-time code. */
@Injectable()
export class PasswordSignIn {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly hash: PasswordHash,
    private readonly keys: StaffKeys,
    private readonly attempts: SignInAttempts,
  ) {}

  /**
   * The account that they open. An unknown name, a wrong password, a wrong or used code: one answer and the same work, one look-up and
   * one hash. The statement that uses the code up comes only once name, password and code are right. `again`: whose session shows once
   * more who is there; its attempts are counted apart, so that guessing at the entrance keeps nobody from it.
   */
  async prove({ signInName, password, code }: TypedSignIn, again: Pick<Staff, 'id'> | null = null): Promise<StaffWayIn | NotProved> {
    const name = readSignInName(signInName);
    const counted = again === null ? `entrance ${name ?? signInName}` : `session ${again.id}`;
    const wait = await this.attempts.take(counted);
    if (wait !== null) return tryLater(wait);
    const row = await this.find(name ?? '');
    const step = await this.check(row, { password, code });
    if (step === 'busy') return tooBusy;
    if (row === undefined || step === null || !(await this.useStep(row.factorId, step))) return notRecognised;
    await this.attempts.forget(counted);
    return { staffAccountId: row.staffAccountId, factorId: row.factorId };
  }

  /** The step that the code stands for, if the password is right too. */
  private async check(row: PasswordRow | undefined, typed: { password: string; code: string }): Promise<number | 'busy' | null> {
    const { salt, params, hash: expected } = row ?? nobody;
    const hash = await this.hash.hash({ password: typed.password, salt, params });
    if (hash === 'busy') return 'busy';
    const step = this.stepOf(row, typed.code);
    return timingSafeEqual(hash, expected) ? step : null;
  }

  private stepOf(row: PasswordRow | undefined, typed: string): number | null {
    const secret = row === undefined ? nobody.secret : this.keys.openSecret(row.staffAccountId, row.secret);
    const code = readCode(typed);
    return code === null ? null : stepOfCode(secret, code, this.clock.now());
  }

  private find(signInName: string): Promise<PasswordRow | undefined> {
    return this.database.first<PasswordRow>(
      `select factor.id as "factorId", account.id as "staffAccountId", password_hash as hash, password_salt as salt,
              password_params as params, secret
         from staff_factor factor join staff_account account on account.id = factor.staff_account_id and account.active
        where account.sign_in_name = $1 and factor.kind = 'totp'`,
      [signInName],
    );
  }

  /** Uses a step up. Of many who send the same code at once one gets through; none older is taken afterwards. */
  private async useStep(factorId: string, step: number): Promise<boolean> {
    const used = await this.database.first(
      'update staff_factor set last_step = $2 where id = $1 and (last_step is null or last_step < $2) returning 1',
      [factorId, step],
    );
    return used !== undefined;
  }
}
