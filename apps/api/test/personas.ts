import { randomBytes } from 'node:crypto';
import { drawMemberSecret, randomId } from '@rinnalla/anonymity';
import { DemoCredentials, demoMembers } from '../src/accounts/index.ts';
import type { ApiUnderTest, Bearer } from './api-under-test.ts';

/** A fresh submission key, as a form carries one. */
export const submission = (): string => randomBytes(16).toString('base64url');

/** A new member who typed two words of the phrase back. */
export async function newMember(api: ApiUnderTest, { adult = true } = {}): Promise<string> {
  const phrase = await api.ask<string>(undefined, 'mutation { drawPhrase }');
  const words = phrase.split(' ');
  const confirmed = [3, 8].map((position) => ({ position, word: words[position - 1] }));
  const made = await api.ask<{ token: string }>(
    undefined,
    'mutation ($input: CreateAccountInput!) { createAccount(input: $input) { ... on SignedIn { token } } }',
    { input: { phrase, confirmed, adult, consentVersion: 1 } },
  );
  return made.token;
}

export interface StaffUnderTest {
  readonly id: string;
  readonly name: string;
  readonly bearer: string;
}

/** A staff account with these roles that is signed in. */
export async function newStaff(api: ApiUnderTest, given: { roles: readonly string[]; name?: string }): Promise<StaffUnderTest> {
  const id = randomId();
  const name = given.name ?? `Staff ${id.slice(0, 4)}`;
  await api.database.rows(`insert into staff_account (id, name, roles, language) values ($1, $2, $3, 'en')`, [id, name, given.roles]);
  await api.database.rows(`insert into staff_factor (id, staff_account_id, kind) values ($1, $2, 'demo')`, [randomId(), id]);
  const entered = await api.ask<{ token: string }>(
    undefined,
    'mutation ($id: Id!) { enterDemo(accountId: $id) { ... on SignedIn { token } } }',
    { id },
  );
  return { id, name, bearer: entered.token };
}

/** A member of the demo, which anybody may enter as. */
export async function newDemoMember(api: ApiUnderTest): Promise<void> {
  const secret = drawMemberSecret();
  await api.app
    .get(DemoCredentials)
    .store(demoMembers[0]?.number ?? 0, { secret, joinWeek: '2026-W47', adultFrom: null, consentVersion: 1 });
}

/** A professional with a badge that holds. */
export async function newProfessional(api: ApiUnderTest, given: { name?: string } = {}): Promise<StaffUnderTest> {
  const verifier = await newStaff(api, { roles: ['verifier'] });
  const professional = await newStaff(api, { roles: ['professional'], ...given });
  await api.database.rows(
    `insert into badge (id, staff_account_id, protected_title, organisation, register, state, checked_on, checked_by, next_check)
     values ($1, $2, 'Psychologist', 'Lakeside Health Centre', 'terhikki', 'valid', current_date, $3, current_date + 365)`,
    [randomId(), professional.id, verifier.id],
  );
  return professional;
}

export interface BoardUnderTest {
  readonly id: string;
  readonly slug: string;
}

/** A board on which everybody writes, unless told otherwise. */
export async function newBoard(
  api: ApiUnderTest,
  given: { premoderated?: boolean; audience?: string; whoMayWrite?: string; language?: string } = {},
): Promise<BoardUnderTest> {
  const { premoderated = false, audience = 'everyone', whoMayWrite = 'everyone', language = 'en' } = given;
  const id = randomId();
  const slug = `board-${id.slice(0, 8)}`;
  await api.database.rows(
    `insert into board (id, slug, language, name, purpose, rules, audience, who_may_write, premoderated, position)
     values ($1, $2, $3, 'Sleep', 'Nights, and how we get through them.', '{}', $4, $5, $6, 1)`,
    [id, slug, language, audience, whoMayWrite, premoderated],
  );
  return { id, slug };
}

export interface ThreadUnderTest {
  readonly threadId: string;
  readonly postId: string;
}

/** A thread that this member or professional starts. */
export function newThread(
  api: ApiUnderTest,
  as: Bearer,
  given: { board: BoardUnderTest; text?: string; title?: string },
): Promise<ThreadUnderTest> {
  return api.ask<ThreadUnderTest>(
    as,
    'mutation ($input: StartThreadInput!) { startThread(input: $input) { ... on ThreadStarted { threadId postId } } }',
    {
      input: {
        submission: submission(),
        boardSlug: given.board.slug,
        kind: 'discussion',
        title: given.title ?? 'Awake at three',
        text: given.text ?? 'I cannot sleep. Is anybody here?',
        contentNotes: [],
      },
    },
  );
}

export interface ReplyUnderTest {
  readonly postId: string;
  readonly position: number;
  readonly state: string;
}

/** A reply by this member or professional. */
export function newReply(api: ApiUnderTest, as: Bearer, given: { threadId: string; text?: string }): Promise<ReplyUnderTest> {
  return api.ask<ReplyUnderTest>(
    as,
    'mutation ($input: ReplyInput!) { reply(input: $input) { ... on PostWritten { postId position state } } }',
    {
      input: { submission: submission(), threadId: given.threadId, text: given.text ?? 'I am here.', contentNotes: [] },
    },
  );
}
