import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.ts';
import type { Staff } from '../../platform/sessions/viewer.ts';
import type { StaffWayIn } from '../start-session.ts';
import { notRecognised } from './not-proved.type.ts';
import type { NotProved, StaffProofInput } from './not-proved.type.ts';
import type { ChallengeFor } from './passkey-challenges.ts';
import { Passkeys } from './passkeys.ts';
import { PasswordSignIn } from './password-sign-in.ts';
import { StaffFactors } from './staff-factors.ts';

/** Is the person at a session its holder? Asked before anything changes by which somebody signs in. */
@Injectable()
export class ProveStaff {
  constructor(
    private readonly database: Database,
    private readonly passwords: PasswordSignIn,
    private readonly passkeys: Passkeys,
    private readonly factors: StaffFactors,
  ) {}

  /** null: it is. The proof is used up: the same code or the same answer of a passkey serves once. No proof is no attempt. */
  async again(viewer: Staff, proof: StaffProofInput | null): Promise<NotProved | null> {
    if (proof === null) return notRecognised;
    const { password, code, passkey } = proof;
    const proved = passkey
      ? await this.byPasskey(passkey, { purpose: 'confirm', staffAccountId: viewer.id })
      : await this.passwords.prove({ signInName: await this.signInNameOf(viewer), password: password ?? '', code: code ?? '' }, viewer);
    if ('problem' in proved) return proved;
    return proved.staffAccountId === viewer.id ? null : notRecognised;
  }

  /** The account whose passkey answered a challenge, and the passkey. */
  async byPasskey(response: string, given: ChallengeFor): Promise<StaffWayIn | NotProved> {
    const answer = await this.passkeys.readAnswer(response, given);
    if (answer === null) return notRecognised;
    const used = await this.database.transaction((statements) => this.factors.usePasskey(statements, answer));
    return used ? { staffAccountId: answer.staffAccountId, factorId: answer.factorId } : notRecognised;
  }

  /** Who has no password has no sign-in name: '', which is no one's. */
  private async signInNameOf({ id }: Staff): Promise<string> {
    const row = await this.database.first<{ name: string | null }>('select sign_in_name as name from staff_account where id = $1', [id]);
    return row?.name ?? '';
  }
}
