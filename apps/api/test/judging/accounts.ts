import type { MemberKeys } from '@rinnalla/anonymity';
import { ReadViewer } from '../../src/platform/sessions/read-viewer.query.ts';
import type { ApiUnderTest } from '../api-under-test.ts';

/** An account whose holder the test plays, so that the test knows what a linker has to find out. */
export interface Account {
  readonly phrase: string;
  readonly bearer: string;
  readonly secret: Uint8Array;
  readonly keys: MemberKeys;
}

const createAccount = 'mutation ($input: CreateAccountInput!) { createAccount(input: $input) { ... on SignedIn { token } } }';
const signIn = 'mutation ($phrase: String!) { signIn(phrase: $phrase) { ... on SignedIn { token } } }';

/** Makes an account as anybody does, and stays signed in. */
export async function openAccount(api: ApiUnderTest): Promise<Account> {
  const phrase = await api.ask<string>(undefined, 'mutation { drawPhrase }');
  const words = phrase.split(' ');
  const confirmed = [3, 8].map((position) => ({ position, word: words[position - 1] }));
  const input = { phrase, confirmed, adult: true, consentVersion: 1 };
  const { token } = await api.ask<{ token: string }>(undefined, createAccount, { input });
  return { phrase, bearer: token, ...(await openedBy(api, token)) };
}

/** A new session of this account; gives its bearer. */
export async function signInAgain(api: ApiUnderTest, { phrase }: Pick<Account, 'phrase'>): Promise<string> {
  return (await api.ask<{ token: string }>(undefined, signIn, { phrase })).token;
}

async function openedBy(api: ApiUnderTest, bearer: string): Promise<Pick<Account, 'secret' | 'keys'>> {
  const viewer = await api.app.get(ReadViewer).of(`Bearer ${bearer}`);
  if (viewer.kind !== 'member') throw new Error(`a member's session opened as ${viewer.kind}`);
  return { secret: viewer.payload.secret, keys: viewer.keys };
}
