import { jest } from '@jest/globals';
import { generateSync } from 'otplib';
import { drawJoinCode } from '../src/accounts/staff/join-code.ts';
import { JoinCodes } from '../src/accounts/staff/join-codes.ts';
import { Clock } from '../src/platform/clock.ts';
import type { ApiUnderTest, Bearer } from './api-under-test.ts';
import { newStaff } from './personas.ts';
import type { StaffUnderTest } from './personas.ts';

/** A secret of one-time codes, base32, 160 bits. */
export const codeSecret = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP';
export const goodPassword = 'hiljainen metsätie illalla';

/** Somebody who joined with a password and one-time codes. */
export interface JoinedStaff extends StaffUnderTest {
  readonly signInName: string;
  readonly password: string;
  readonly secret: string;
}

/** Sets the clock of an API, and moves it on. */
export class SetClock {
  private instant: number;
  private readonly spied;

  constructor(api: ApiUnderTest, start: Date = new Date('2026-11-22T10:00:00Z')) {
    this.instant = start.getTime();
    this.spied = jest.spyOn(api.app.get(Clock), 'now').mockImplementation(() => new Date(this.instant));
  }

  forward(seconds: number): void {
    this.instant += seconds * 1_000;
  }

  /** The code that an app shows now. */
  code(secret: string = codeSecret): string {
    return generateSync({ secret, epoch: Math.floor(this.instant / 1_000) });
  }

  /** A code that was not used yet: the next half-minute's. */
  nextCode(secret: string = codeSecret): string {
    this.forward(30);
    return this.code(secret);
  }

  restore(): void {
    this.spied.mockRestore();
  }
}

/** An account that was invited, and its code; without a way in. */
export async function newInvited(
  api: ApiUnderTest,
  given: { roles: readonly string[]; name?: string },
): Promise<{ id: string; code: string }> {
  const { id } = await newStaff(api, given);
  await api.database.rows('delete from staff_factor where staff_account_id = $1', [id]);
  await api.database.rows('delete from staff_session where staff_account_id = $1', [id]);
  const code = drawJoinCode();
  await api.database.transaction((statements) => api.app.get(JoinCodes).give(statements, id, code));
  return { id, code };
}

export interface Answered {
  readonly __typename: string;
  readonly token?: string;
  readonly problem?: string;
  readonly minutes?: number | null;
  readonly reason?: string;
  readonly code?: string;
  readonly personId?: string;
  readonly problems?: { field: string; problem: string }[];
}

const outcome = `__typename ... on SignedIn { token } ... on NotProved { problem minutes } ... on InvalidInput { problems { field problem } }`;

export const joinWithPassword = (api: ApiUnderTest, code: string, input: object): Promise<Answered> =>
  api.ask(
    undefined,
    `mutation ($code: String!, $input: PasswordWithCodesInput!) { joinStaffWithPassword(code: $code, input: $input) { ${outcome} } }`,
    { code, input },
  );

/** Signs in with what was typed, as a browser that has `before` as its session. */
export const signInStaff = (
  api: ApiUnderTest,
  { signInName, password, code }: { signInName: string; password: string; code: string },
  before?: Bearer,
): Promise<Answered> =>
  api.ask(
    before,
    `mutation ($signInName: String!, $password: String!, $code: String!) {
       signInStaff(signInName: $signInName, password: $password, code: $code) { __typename ... on SignedIn { token } ... on NotProved { problem minutes } } }`,
    { signInName, password, code },
  );

/** Somebody who was invited and has joined with a password and one-time codes; the code of now is used up by it. */
export async function newJoined(
  api: ApiUnderTest,
  clock: SetClock,
  given: { roles: readonly string[]; signInName: string },
): Promise<JoinedStaff> {
  const { id, code } = await newInvited(api, given);
  const typed = { signInName: given.signInName, password: goodPassword, secret: codeSecret };
  const joined = await joinWithPassword(api, code, { ...typed, code: clock.nextCode() });
  if (joined.token === undefined) throw new Error(`joining answered ${JSON.stringify(joined)}`);
  const [row] = await api.database.rows<{ name: string }>('select name from staff_account where id = $1', [id]);
  return { ...typed, id, name: row?.name ?? '', bearer: joined.token };
}
