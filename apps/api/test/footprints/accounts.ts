import { expect } from '@jest/globals';
import { newDemoMember, newStaff } from '../personas.ts';
import { confirmedOf, goodPassword, WaysInUnderTest } from '../ways-in-under-test.ts';
import type { Watching } from './watching.ts';

/** Every mutation of the accounts, carried out under watch. */
export async function walkAccounts(watching: Watching): Promise<void> {
  const { api, watch } = watching;
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
  await walkWaysIn(watching);
}

/** Ways in and sessions of a member who is signed in twice, so that each operation has something to replace and to end. */
async function walkWaysIn({ api, watch }: Watching): Promise<void> {
  const people = new WaysInUnderTest(api);
  const { phrase, bearer } = await people.member();
  await people.setPassword(bearer, { phrase });
  await people.signIn(phrase);
  const name = await api.ask<string>(bearer, 'query ($key: String!) { signInName(submission: $key) }', { key: 'k'.repeat(22) });
  const password = goodPassword;
  await watch({
    as: bearer,
    mutation: 'setPassword',
    document: 'mutation ($input: SetPasswordInput!) { setPassword(input: $input) { __typename } }',
    variables: { input: { proof: { phrase }, submission: 'k'.repeat(22), password } },
    expected: 'WayInKept',
  });
  const again = await watch({
    as: bearer,
    mutation: 'signInWithPassword',
    document:
      'mutation ($name: String!, $password: String!) { signInWithPassword(name: $name, password: $password) { __typename ... on SignedIn { token } } }',
    variables: { name, password },
    expected: 'SignedIn',
  });
  const here = again['token'];
  const fresh = await people.drawPhrase();
  await people.signIn(phrase);
  await watch({
    as: here,
    mutation: 'renewPhrase',
    document: 'mutation ($input: RenewPhraseInput!) { renewPhrase(input: $input) { __typename } }',
    variables: { input: { proof: { phrase }, phrase: fresh, confirmed: confirmedOf(fresh) } },
    expected: 'WayInKept',
  });
  await people.signIn(fresh);
  const [, other] = await api.ask<{ id: string }[]>(here, '{ ownSessions { id } }');
  await watch({
    as: here,
    mutation: 'endOwnSession',
    document: 'mutation ($id: Id!) { endOwnSession(id: $id) { __typename } }',
    variables: { id: other!.id },
    expected: null,
  });
  await people.signIn(fresh);
  await people.signIn(fresh);
  await watch({ as: here, mutation: 'endOtherSessions', document: 'mutation { endOtherSessions { __typename } }', expected: null });
  await people.signIn(fresh);
  await watch({
    as: here,
    mutation: 'removeWayIn',
    document: 'mutation ($input: RemoveWayInInput!) { removeWayIn(input: $input) { __typename } }',
    variables: { input: { kind: 'password', proof: { phrase: fresh } } },
    expected: 'WayInKept',
  });
}
