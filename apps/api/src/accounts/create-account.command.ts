import { Injectable } from '@nestjs/common';
import { drawMemberSecret, openWithPhrase, readPhrase } from '@rinnalla/anonymity';
import type { MemberPayload } from '@rinnalla/anonymity';
import { GraphQLError } from 'graphql';
import { Clock } from '../platform/clock.ts';
import type { Viewer } from '../platform/sessions/viewer.ts';
import type { CreateAccountInput, NotConfirmed, SignedIn, WayInNotUsable } from './account.type.ts';
import { adultFromMonth } from '../platform/sessions/adulthood.rules.ts';
import { consentVersions } from '../platform/sessions/consent-version.ts';
import { wronglyConfirmed } from './confirmed-words.rules.ts';
import { CredentialStore } from './credential-store.ts';
import { isoWeek } from './iso-week.ts';
import { SignOut } from './sign-out.command.ts';
import { StartSession } from './start-session.ts';
import { phraseNotUsable } from './way-in-problem.ts';

/**
 * A wording that there is. Any other number would stand at each of the member's faces and so link them, and one from the future would
 * pass for every wording to come.
 */
const isConsentVersion = (version: number): boolean => consentVersions.some((there) => there.version === version);

/**
 * Makes an account from a phrase that was shown and of which two words were typed back. Nothing is stored before that,
 * so nobody has an account that they cannot return to. Sent twice, the second signs in to what the first made.
 */
@Injectable()
export class CreateAccount {
  constructor(
    private readonly credentials: CredentialStore,
    private readonly startSession: StartSession,
    private readonly signOut: SignOut,
    private readonly clock: Clock,
  ) {}

  async execute(input: CreateAccountInput, viewer: Viewer): Promise<SignedIn | WayInNotUsable | NotConfirmed> {
    if (!isConsentVersion(input.consentVersion)) throw new GraphQLError('no consent version', { extensions: { code: 'BAD_USER_INPUT' } });
    const read = readPhrase(input.phrase);
    if (read.kind !== 'phrase') return phraseNotUsable(read);
    const wrong = wronglyConfirmed(read.words, input.confirmed);
    if (wrong.length > 0 || input.confirmed.length === 0) return { __typename: 'NotConfirmed', positions: wrong };
    const wayIn = openWithPhrase(read.words);
    await this.credentials.store({ kind: 'phrase', ...wayIn }, this.newMember(input));
    const payload = await this.credentials.open(wayIn);
    if (payload === null) throw new Error('a credential that was just stored does not open');
    const token = await this.startSession.forMember(payload);
    await this.signOut.execute(viewer);
    return { __typename: 'SignedIn', token };
  }

  private newMember({ adult, consentVersion }: CreateAccountInput): MemberPayload {
    const today = this.clock.now();
    return { secret: drawMemberSecret(), joinWeek: isoWeek(today), adultFrom: adultFromMonth(adult, today), consentVersion };
  }
}
