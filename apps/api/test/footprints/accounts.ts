import { expect } from '@jest/globals';
import { newDemoMember, newStaff } from '../personas.ts';
import type { Watching } from './watching.ts';

/** Every mutation of the accounts, carried out under watch. */
export async function walkAccounts({ api, watch }: Watching): Promise<void> {
  const phrase = (await api.ask<string>(undefined, 'mutation { drawPhrase }')).split(' ');
  await watch({ as: undefined, mutation: 'drawPhrase', document: 'mutation { drawPhrase }', expected: null });
  const confirmed = [1, 2].map((position) => ({ position, word: phrase[position - 1] }));
  await watch({
    as: undefined,
    mutation: 'createAccount',
    document: 'mutation ($input: CreateAccountInput!) { createAccount(input: $input) { __typename } }',
    variables: { input: { phrase: phrase.join(' '), confirmed, adult: true, consentVersion: 1 } },
    expected: 'SignedIn',
  });
  const signIn = 'mutation ($phrase: String!) { signIn(phrase: $phrase) { __typename ... on SignedIn { token } } }';
  const signed = await watch({
    as: undefined,
    mutation: 'signIn',
    document: signIn,
    variables: { phrase: phrase.join(' ') },
    expected: 'SignedIn',
  });
  await watch({ as: signed['token'], mutation: 'signOut', document: 'mutation { signOut { __typename } }', expected: 'SignedOut' });
  const { id } = await newStaff(api, { roles: ['moderator'] });
  await newDemoMember(api);
  const accounts = await api.ask<{ id: string }[]>(undefined, '{ demoAccounts { id } }');
  expect(accounts).toContainEqual({ id });
  for (const account of accounts) {
    await watch({
      as: undefined,
      mutation: 'enterDemo',
      document: 'mutation ($id: Id!) { enterDemo(accountId: $id) { __typename } }',
      variables: account,
      expected: 'SignedIn',
    });
  }
}
