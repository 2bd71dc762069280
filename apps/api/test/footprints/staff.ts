import { jest } from '@jest/globals';
import { readApiSettings } from '../../src/platform/api-settings.ts';
import { PasskeyUnderTest } from '../passkey-under-test.ts';
import { newStaff, submission } from '../personas.ts';
import { codeSecret, goodPassword, newInvited, SetClock } from '../staff-under-test.ts';
import type { Watching } from './watching.ts';

/** Joining, signing in, changing ways in, and the people who work here: every mutation of the staff, carried out under watch. */
export async function walkStaff(watching: Watching): Promise<void> {
  const clock = new SetClock(watching.api);
  try {
    await walkEntrance(watching, clock);
    await walkPeople(watching, clock);
  } finally {
    jest.restoreAllMocks();
  }
}

async function walkEntrance(watching: Watching, clock: SetClock): Promise<void> {
  const { api, watch } = watching;
  const typed = { signInName: 'walking.staff', password: goodPassword, secret: codeSecret };
  const bearer = await joinWithPassword(watching, (await newInvited(api, { roles: ['operator'] })).code, {
    ...typed,
    code: clock.nextCode(),
  });
  await watch({
    as: undefined,
    mutation: 'signInStaff',
    document: 'mutation ($n: String!, $p: String!, $c: String!) { signInStaff(signInName: $n, password: $p, code: $c) { __typename } }',
    variables: { n: typed.signInName, p: typed.password, c: clock.nextCode() },
    expected: 'SignedIn',
  });
  const passkey = await walkPasskeys(watching);
  const options = await api.ask<string>(undefined, '{ passkeySignInOptions }');
  await watch({
    as: undefined,
    mutation: 'signInStaffWithPasskey',
    document: 'mutation ($response: String!) { signInStaffWithPasskey(response: $response) { __typename } }',
    variables: { response: passkey.sign(options) },
    expected: 'SignedIn',
  });
  await walkAccess(watching, { bearer, typed, clock });
}

async function joinWithPassword({ watch }: Watching, code: string, input: object): Promise<string> {
  const joined = await watch({
    as: undefined,
    mutation: 'joinStaffWithPassword',
    document: `mutation ($code: String!, $input: PasswordWithCodesInput!) {
      joinStaffWithPassword(code: $code, input: $input) { __typename ... on SignedIn { token } } }`,
    variables: { code, input },
    expected: 'SignedIn',
  });
  return joined['token'] ?? '';
}

async function walkPasskeys({ api, watch }: Watching): Promise<PasskeyUnderTest> {
  const { code } = await newInvited(api, { roles: ['moderator'] });
  const { passkeyOptions } = await api.ask<{ passkeyOptions: string }>(
    undefined,
    'query ($code: String!) { staffInvitation(code: $code) { passkeyOptions } }',
    { code },
  );
  const passkey = new PasskeyUnderTest(readApiSettings().url);
  await watch({
    as: undefined,
    mutation: 'joinStaffWithPasskey',
    document: 'mutation ($code: String!, $input: NewPasskeyInput!) { joinStaffWithPasskey(code: $code, input: $input) { __typename } }',
    variables: { code, input: { response: passkey.make(passkeyOptions), name: 'phone' } },
    expected: 'SignedIn',
  });
  return passkey;
}

interface AtWork {
  readonly bearer: string;
  readonly typed: { signInName: string; password: string; secret: string };
  readonly clock: SetClock;
}

async function walkAccess({ api, watch }: Watching, { bearer, typed, clock }: AtWork): Promise<void> {
  const access = (): Promise<{ newPasskeyOptions: string; factors: { id: string; kind: string }[] }> =>
    api.ask(bearer, '{ myStaffAccess { newPasskeyOptions factors { id kind } } }');
  const proof = (): object => ({ password: typed.password, code: clock.nextCode() });
  const response = new PasskeyUnderTest(readApiSettings().url).make((await access()).newPasskeyOptions);
  await watch({
    as: bearer,
    mutation: 'addStaffPasskey',
    document:
      'mutation ($input: NewPasskeyInput!, $proof: StaffProofInput!) { addStaffPasskey(input: $input, proof: $proof) { __typename } }',
    variables: { input: { response, name: 'key' }, proof: proof() },
    expected: 'AccessChanged',
  });
  const input = { ...typed, code: clock.nextCode() };
  await watch({
    as: bearer,
    mutation: 'setStaffPassword',
    document:
      'mutation ($input: PasswordWithCodesInput!, $proof: StaffProofInput!) { setStaffPassword(input: $input, proof: $proof) { __typename } }',
    variables: { input, proof: { password: typed.password, code: input.code } },
    expected: 'AccessChanged',
  });
  const added = (await access()).factors.find(({ kind }) => kind === 'passkey');
  await watch({
    as: bearer,
    mutation: 'removeStaffFactor',
    document: 'mutation ($id: Id!, $proof: StaffProofInput!) { removeStaffFactor(factorId: $id, proof: $proof) { __typename } }',
    variables: { id: added?.id, proof: proof() },
    expected: 'AccessChanged',
  });
  await watch({
    as: bearer,
    mutation: 'setSingleKeys',
    document: 'mutation { setSingleKeys(on: false) { __typename } }',
    expected: 'SingleKeysSet',
  });
  await watch({
    as: bearer,
    mutation: 'endStaffSessions',
    document: 'mutation { endStaffSessions { __typename } }',
    expected: 'StaffSessionsEnded',
  });
}

async function walkPeople(watching: Watching, clock: SetClock): Promise<void> {
  const { api, watch } = watching;
  const typed = { signInName: 'walking.operator', password: goodPassword, secret: codeSecret };
  const bearer = await joinWithPassword(watching, (await newInvited(api, { roles: ['operator'] })).code, {
    ...typed,
    code: clock.nextCode(),
  });
  const { id } = await newStaff(api, { roles: ['moderator'] });
  const proof = (): object => ({ password: typed.password, code: clock.nextCode() });
  await watch({
    as: bearer,
    mutation: 'inviteStaff',
    document: 'mutation ($input: InviteStaffInput!, $proof: StaffProofInput) { inviteStaff(input: $input, proof: $proof) { __typename } }',
    variables: { input: { submission: submission(), name: 'Somebody New', roles: ['operator'], language: 'sv' }, proof: proof() },
    expected: 'StaffInvited',
  });
  await watch({
    as: bearer,
    mutation: 'changeStaffRoles',
    document:
      'mutation ($id: Id!, $proof: StaffProofInput) { changeStaffRoles(personId: $id, roles: [operator], proof: $proof) { __typename } }',
    variables: { id, proof: proof() },
    expected: 'StaffChanged',
  });
  await watch({
    as: bearer,
    mutation: 'resetStaffFactors',
    document: `mutation ($submission: String!, $id: Id!, $proof: StaffProofInput!) {
      resetStaffFactors(submission: $submission, personId: $id, proof: $proof) { __typename } }`,
    variables: { submission: submission(), id, proof: proof() },
    expected: 'StaffInvited',
  });
  await watch({
    as: bearer,
    mutation: 'setStaffActive',
    document: 'mutation ($id: Id!) { setStaffActive(personId: $id, active: false) { __typename } }',
    variables: { id },
    expected: 'StaffChanged',
  });
}
