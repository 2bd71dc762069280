import { Injectable } from '@nestjs/common';
import { openWithPhrase, readPhrase } from '@rinnalla/anonymity';
import type { PhraseNotUsable, SignedIn } from './account.type.ts';
import { CredentialStore } from './credential-store.ts';
import { phraseNotUsable } from './phrase-problem.ts';
import { StartSession } from './start-session.ts';

/** Signs in with the recovery phrase. Nothing of the attempt is stored. */
@Injectable()
export class SignIn {
  constructor(
    private readonly credentials: CredentialStore,
    private readonly startSession: StartSession,
  ) {}

  async execute(phrase: string): Promise<SignedIn | PhraseNotUsable> {
    const read = readPhrase(phrase);
    if (read.kind !== 'phrase') return phraseNotUsable(read);
    const payload = await this.credentials.open(openWithPhrase(read.words));
    if (payload === null) return phraseNotUsable({ kind: 'not_found' });
    return { __typename: 'SignedIn', token: await this.startSession.forMember(payload) };
  }
}
