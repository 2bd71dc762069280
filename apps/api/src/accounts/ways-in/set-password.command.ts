import { Injectable } from '@nestjs/common';
import { isSubmission, signInNameFromSubmission } from '@rinnalla/anonymity';
import type { MemberKeys } from '@rinnalla/anonymity';
import { GraphQLError } from 'graphql';
import { invalidInput } from '../../platform/graphql/outcomes.type.ts';
import type { InvalidInput } from '../../platform/graphql/outcomes.type.ts';
import { PasswordHash } from '../../platform/passwords/password-hash.ts';
import { currentParams } from '../../platform/passwords/password-params.rules.ts';
import { longestPassword, readPassword, shortestPassword } from '../../platform/passwords/password.rules.ts';
import type { Member } from '../../platform/sessions/viewer.ts';
import type { WayInNotUsable } from '../account.type.ts';
import { wayInNotUsable } from '../way-in-problem.ts';
import { OpenWayIn } from './open-way-in.ts';
import { ReAuthenticate } from './re-authenticate.ts';
import { ReplaceWayIn } from './replace-way-in.ts';
import type { SetPasswordInput, WayInKept } from './way-in.type.ts';

const limits = { too_short: shortestPassword, too_long: longestPassword, empty: null, too_common: null };

/** The name that a form gives a member. @throws GraphQLError for a form without a submission key. */
export function signInName(keys: MemberKeys, submission: string): string {
  if (!isSubmission(submission)) throw new GraphQLError('no submission key', { extensions: { code: 'BAD_USER_INPUT' } });
  return signInNameFromSubmission(keys, submission);
}

/** Gives a member a password beside the phrase, or in place of the password before; each time with a name of its own. */
@Injectable()
export class SetPassword {
  constructor(
    private readonly reAuthenticate: ReAuthenticate,
    private readonly wayIn: OpenWayIn,
    private readonly passwords: PasswordHash,
    private readonly replaceWayIn: ReplaceWayIn,
  ) {}

  async execute(member: Member, { proof, submission, password }: SetPasswordInput): Promise<WayInKept | WayInNotUsable | InvalidInput> {
    const name = signInName(member.keys, submission);
    const read = readPassword(password, [name]);
    if (read.kind !== 'password') return invalidInput({ field: 'password', problem: read.kind, limit: limits[read.kind] });
    const refused = await this.refused(member, { proof, typed: { name, password } });
    if (refused !== null) return refused;
    const stretched = { salt: this.passwords.drawSalt(), params: currentParams };
    const wrapKey = await this.passwords.hash({ password: read.password, ...stretched });
    if (wrapKey === 'busy') return wayInNotUsable('busy');
    const inPlace = await this.replaceWayIn.execute(member, { kind: 'password', find: this.wayIn.find(name), wrapKey, stretched });
    if (!inPlace) return wayInNotUsable('not_found');
    return { __typename: 'WayInKept', done: true };
  }

  /** The form sent twice finds the old password gone and the new one in its place: that one then answers for the member. */
  private async refused(
    member: Member,
    { proof, typed }: { proof: SetPasswordInput['proof']; typed: { name: string; password: string } },
  ): Promise<WayInNotUsable | null> {
    const refused = await this.reAuthenticate.check(member, proof);
    return refused?.problem === 'not_found' && (await this.reAuthenticate.check(member, typed)) === null ? null : refused;
  }
}
