import { NestFactory } from '@nestjs/core';
import { CarryOutErasures, ReplayErasures } from '../src/erasure/index.ts';
import { Clock, hourOf } from '../src/platform/clock.ts';
import { Database } from '../src/platform/database/database.ts';
import { SettleRows } from '../src/settling/index.ts';
import { WorkerModule } from '../src/worker.module.ts';
import type { ApiUnderTest } from './api-under-test.ts';
import { enterAs, templateName } from './enter-as.ts';

/** A member whose phrase the test knows. */
export interface MemberUnderTest {
  readonly phrase: string;
  readonly bearer: string;
}

/** A new member with its phrase. */
export async function newMemberWithPhrase(api: ApiUnderTest, { adult = true } = {}): Promise<MemberUnderTest> {
  const phrase = await api.ask<string>(undefined, 'mutation { drawPhrase }');
  const confirmed = [3, 8].map((position) => ({ position, word: phrase.split(' ')[position - 1] }));
  const { token: bearer } = await api.ask<{ token: string }>(
    undefined,
    'mutation ($input: CreateAccountInput!) { createAccount(input: $input) { ... on SignedIn { token } } }',
    { input: { phrase, confirmed, adult, consentVersion: 1 } },
  );
  return { phrase, bearer };
}

/** Another session of the same member. */
export async function signInAgain(api: ApiUnderTest, phrase: string): Promise<string> {
  const { token } = await api.ask<{ token: string }>(
    undefined,
    'mutation ($phrase: String!) { signIn(phrase: $phrase) { ... on SignedIn { token } } }',
    { phrase },
  );
  return token;
}

export interface LeaveAnswer {
  readonly __typename: string;
  readonly days?: number;
  readonly problem?: string;
}

export const leaveDocument =
  'mutation ($input: LeaveInput!) { leave(input: $input) { __typename ... on Left { days } ... on WayInNotUsable { problem } } }';

/** Leaves for good. */
export const leave = (
  api: ApiUnderTest,
  { phrase, bearer }: MemberUnderTest,
  pace: 'spread' | 'at_once' = 'at_once',
): Promise<LeaveAnswer> => api.ask<LeaveAnswer>(bearer, leaveDocument, { input: { proof: { phrase }, pace } });

/** The worker on the database and the data folder of the API that was started last, which it enters by its own role. */
export interface WorkerUnderTest {
  /** One round so many hours from now; answers how many erasures were carried out to their end. */
  round(hoursFromNow?: number): Promise<number>;
  /** Settles, so many days from now. */
  settle(daysFromNow: number): Promise<boolean>;
  replay(): Promise<number>;
  stop(): Promise<void>;
}

export async function startWorkerUnderTest(): Promise<WorkerUnderTest> {
  const url = process.env['DATABASE_URL'] ?? '';
  // A restore runs it as the owner, on a database in which there are no roles.
  if (url.includes(templateName)) process.env['DATABASE_URL'] = enterAs('worker', url);
  const worker = await NestFactory.createApplicationContext(WorkerModule, { logger: false, abortOnError: false });
  process.env['DATABASE_URL'] = url;
  const clock = worker.get(Clock);
  const after = (hours: number): Date => new Date((hourOf(new Date()) + hours) * 3_600_000);
  return {
    round: (hoursFromNow = 0) => clock.at(after(hoursFromNow), () => worker.get(CarryOutErasures).execute()),
    settle: (daysFromNow) => clock.at(after(daysFromNow * 24), () => worker.get(SettleRows).execute()),
    replay: () => worker.get(ReplayErasures).execute(),
    stop: async () => {
      await worker.get(Database).close();
      await worker.close();
    },
  };
}
