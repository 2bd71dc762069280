import { randomBytes } from 'node:crypto';
import type { ApiUnderTest, Bearer } from './api-under-test.ts';

/** What is typed to prove who one is. */
export interface Proof {
  readonly phrase?: string;
  readonly name?: string;
  readonly password?: string;
}

export interface Answered {
  readonly __typename: string;
  readonly token?: string;
  readonly problem?: string;
  readonly reason?: string;
  readonly positions?: number[];
  readonly problems?: { field: string; problem: string }[];
}

export const goodPassword = 'iltapäivän hiljainen metsätie';

/** What a member does about ways in, by the contract. */
export class WaysInUnderTest {
  private readonly api: ApiUnderTest;

  constructor(api: ApiUnderTest) {
    this.api = api;
  }

  /** A new member, its phrase, and its first session. */
  async member(): Promise<{ phrase: string; bearer: string }> {
    const phrase = await this.drawPhrase();
    const made = await this.api.ask<Answered>(
      undefined,
      'mutation ($input: CreateAccountInput!) { createAccount(input: $input) { __typename ... on SignedIn { token } } }',
      { input: { phrase, confirmed: confirmedOf(phrase), adult: true, consentVersion: 1 } },
    );
    return { phrase, bearer: made.token! };
  }

  drawPhrase(): Promise<string> {
    return this.api.ask<string>(undefined, 'mutation { drawPhrase }');
  }

  signIn(phrase: string, as?: Bearer): Promise<Answered> {
    const document =
      'mutation ($phrase: String!) { signIn(phrase: $phrase) { __typename ... on SignedIn { token } ... on WayInNotUsable { problem positions } } }';
    return this.api.ask(as, document, { phrase });
  }

  signInWithPassword(name: string, password: string): Promise<Answered> {
    const document =
      'mutation ($name: String!, $password: String!) { signInWithPassword(name: $name, password: $password) { __typename ... on SignedIn { token } ... on WayInNotUsable { problem positions } } }';
    return this.api.ask(undefined, document, { name, password });
  }

  /** Sets a password; gives the answer and the name that goes with it. */
  async setPassword(
    as: Bearer,
    proof: Proof,
    { password = goodPassword, submission = randomBytes(16).toString('base64url') } = {},
  ): Promise<Answered & { name: string }> {
    const name = await this.api.ask<string>(as, 'query ($submission: String!) { signInName(submission: $submission) }', { submission });
    const answer = await this.api.ask<Answered>(
      as,
      'mutation ($input: SetPasswordInput!) { setPassword(input: $input) { __typename ... on WayInNotUsable { problem } ... on InvalidInput { problems { field problem } } } }',
      { input: { proof, submission, password } },
    );
    return { ...answer, name };
  }

  renewPhrase(as: Bearer, given: { proof: Proof; phrase: string; confirmed?: object[] }): Promise<Answered> {
    return this.api.ask(
      as,
      'mutation ($input: RenewPhraseInput!) { renewPhrase(input: $input) { __typename ... on WayInNotUsable { problem } ... on NotConfirmed { positions } } }',
      { input: { confirmed: confirmedOf(given.phrase), ...given } },
    );
  }

  removeWayIn(as: Bearer, kind: string, proof: Proof): Promise<Answered> {
    return this.api.ask(
      as,
      'mutation ($input: RemoveWayInInput!) { removeWayIn(input: $input) { __typename ... on WayInNotUsable { problem } ... on NotAllowed { reason } } }',
      { input: { kind, proof } },
    );
  }

  waysIn(as: Bearer): Promise<string[]> {
    return this.api.ask(as, '{ waysIn }');
  }

  async kindOf(bearer: Bearer): Promise<string> {
    return (await this.api.ask<{ kind: string }>(bearer, '{ viewer { kind } }')).kind;
  }
}

/** Two words of a phrase, typed back. */
export const confirmedOf = (phrase: string): { position: number; word: string }[] =>
  [3, 8].map((position) => ({ position, word: phrase.split(' ')[position - 1] ?? '' }));
