import { Injectable } from '@nestjs/common';
import { drawMemberSecret, openWithPhrase, readPhrase } from '@rinnalla/anonymity';
import type { MemberPayload } from '@rinnalla/anonymity';
import { GraphQLError } from 'graphql';
import { Clock } from '../platform/clock.ts';
import type { CreateAccountInput, NotConfirmed, PhraseNotUsable, SignedIn } from './account.type.ts';
import { adultFromMonth } from '../platform/sessions/adulthood.rules.ts';
import { wronglyConfirmed } from './confirmed-words.rules.ts';
import { CredentialStore } from './credential-store.ts';
import { phraseNotUsable } from './phrase-problem.ts';
import { StartSession } from './start-session.ts';
import { isoWeek } from './iso-week.ts';

/** What a member's payload has room for. */
const isConsentVersion = (version: number): boolean => version >= 1 && version <= 65_535;

/**
 * Makes an account from a phrase that was shown and of which two words were typed back. Nothing is stored before that,
 * so nobody has an account that they cannot return to. Sent twice, the second signs in to what the first made.
 */
@Injectable()
export class CreateAccount {
  constructor(
    private readonly credentials: CredentialStore,
    private readonly startSession: StartSession,
    private readonly clock: Clock,
  ) {}

  async execute(input: CreateAccountInput): Promise<SignedIn | PhraseNotUsable | NotConfirmed> {
    if (!isConsentVersion(input.consentVersion)) throw new GraphQLError('no consent version', { extensions: { code: 'BAD_USER_INPUT' } });
    const read = readPhrase(input.phrase);
    if (read.kind !== 'phrase') return phraseNotUsable(read);
    const wrong = wronglyConfirmed(read.words, input.confirmed);
    if (wrong.length > 0 || input.confirmed.length === 0) return { __typename: 'NotConfirmed', positions: wrong };
    const wayIn = openWithPhrase(read.words);
    await this.credentials.store('phrase', wayIn, this.newMember(input));
    const payload = await this.credentials.open(wayIn);
    if (payload === null) throw new Error('a credential that was just stored does not open');
    return { __typename: 'SignedIn', token: await this.startSession.forMember(payload) };
  }

  private newMember({ adult, consentVersion }: CreateAccountInput): MemberPayload {
    const today = this.clock.now();
    return { secret: drawMemberSecret(), joinWeek: isoWeek(today), adultFrom: adultFromMonth(adult, today), consentVersion };
  }
}
