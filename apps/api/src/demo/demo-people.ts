import { createHash } from 'node:crypto';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { drawMemberSecret, guestIdFromSubmission, randomId } from '@rinnalla/anonymity';
import { DemoCredentials, demoMembers, isoWeek, StartSession } from '../accounts/index.ts';
import { Database } from '../platform/database/database.ts';
import { castSize } from './demo-cast.rules.ts';
import { demoStaff } from './demo-staff.ts';
import type { DemoStaffKey } from './demo-staff.ts';

const millisecondsPerWeek = 7 * 86_400_000;
const consentVersion = 1;

/** Who acts in the demo: a member of the cast by number, staff by key, or somebody without an account. */
export type DemoActor = number | DemoStaffKey | 'guest';

/** The submission of the form that stands at this place of the demo: a second load sends the same forms and meets its own rows. */
export const submissionAt = (place: string): string => createHash('sha256').update(`demo form/${place}`).digest('base64url');

const staffIds = new Map(
  Object.keys(demoStaff).map((key) => [key as DemoStaffKey, guestIdFromSubmission(submissionAt(`staff/${key}`), 'staff_account')]),
);
const cast = [...new Set([...Array(castSize).keys(), ...demoMembers.map(({ number }) => number)])];

/** The cast and the staff of the demo, and their sessions while it is loaded. */
export class DemoPeople {
  private readonly tokens = new Map<DemoActor, string>();

  constructor(private readonly api: NestFastifyApplication) {}

  /** Whether a load has begun, and whether the doors stand open, which is the last that it does. Two statements. */
  async progress(): Promise<{ begun: boolean; finished: boolean }> {
    const database = this.api.get(Database);
    const begun = await database.first(`select 1 from credential where kind = 'demo' limit 1`);
    const finished = await database.first(`select 1 from staff_factor where kind = 'demo' limit 1`);
    return { begun: begun !== undefined, finished: finished !== undefined };
  }

  /** Makes everybody who is not there yet. Members joined some weeks before they wrote; newcomers in the week of the load. */
  async make(loadedAt: Date): Promise<void> {
    for (const number of cast) {
      const weeksAgo = number < castSize ? 11 + (number % 9) * 4 : 0;
      const joinWeek = isoWeek(new Date(loadedAt.getTime() - weeksAgo * millisecondsPerWeek));
      await this.api.get(DemoCredentials).store(number, { secret: drawMemberSecret(), joinWeek, adultFrom: null, consentVersion });
    }
    for (const [key, id] of staffIds) {
      const { name, roles, language } = demoStaff[key];
      await this.api
        .get(Database)
        .rows('insert into staff_account (id, name, roles, language) values ($1, $2, $3, $4) on conflict (id) do nothing', [
          id,
          name,
          roles,
          language,
        ]);
    }
  }

  /** Says where those moderate who do not everywhere, once the boards are there. */
  async narrow(): Promise<void> {
    const operator = staffIds.get('operator');
    for (const [key, id] of staffIds) {
      const { moderates, roles } = demoStaff[key];
      if (moderates === undefined) continue;
      const language = 'language' in moderates ? moderates.language : null;
      const board = 'board' in moderates ? moderates.board : null;
      await this.api.get(Database).transaction(async (statements) => {
        await statements.rows(
          `insert into staff_grant (id, staff_account_id, senior, language, board_id, granted_by)
           values ($1, $2, $3, $4, (select id from board where slug = $5), $6) on conflict do nothing`,
          [randomId(), id, roles.includes('senior_moderator'), language, board, operator],
        );
        await statements.rows('delete from staff_grant where staff_account_id = $1 and language is null and board_id is null', [id]);
      });
    }
  }

  /** Sends one operation as somebody and gives its answer. @throws Error with the place unless the answer is of the wanted kind. */
  async send<Answer>(actor: DemoActor, operation: { document: string; variables: object; wanted: string; place: string }): Promise<Answer> {
    const { document, variables, wanted, place } = operation;
    const { answer, body } = await this.ask<{ __typename: string }>(actor, document, variables);
    if (answer?.__typename !== wanted) throw new Error(`the demo stops at ${place}: ${body}`);
    return answer as Answer;
  }

  /** Asks one query as somebody. @throws Error where there is no answer. */
  async read<Answer>(actor: DemoActor, document: string): Promise<Answer> {
    const { answer, body } = await this.ask<Answer>(actor, document, {});
    if (answer === undefined) throw new Error(`the demo reads nothing by ${document}: ${body}`);
    return answer;
  }

  private async ask<Answer>(actor: DemoActor, query: string, variables: object): Promise<{ answer: Answer | undefined; body: string }> {
    const token = this.tokens.get(actor);
    const headers = { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) };
    const response = await this.api.inject({ method: 'POST', url: '/graphql', headers, payload: JSON.stringify({ query, variables }) });
    const { data } = response.json<{ data?: Record<string, Answer> | null }>();
    return { answer: Object.values(data ?? {})[0], body: response.body };
  }

  /** Ends the sessions, and opens the doors: from now on anybody may enter as staff. One statement, so that it is done or not. */
  async leave(): Promise<void> {
    for (const actor of this.tokens.keys()) {
      await this.send(actor, { document: 'mutation { signOut { __typename } }', variables: {}, wanted: 'SignedOut', place: 'the end' });
    }
    await this.api
      .get(Database)
      .rows(
        `insert into staff_factor (id, staff_account_id, kind) select id, account, 'demo' from unnest($1::uuid[], $2::uuid[]) as door (id, account)`,
        [[...staffIds.values()].map(() => randomId()), [...staffIds.values()]],
      );
  }

  /** Starts a session for everybody. At the time of the load: one that began in the past would be over. */
  async enter(): Promise<void> {
    for (const number of cast) {
      const payload = await this.api.get(DemoCredentials).open(number);
      if (payload === null) throw new Error(`the demo has no member ${number}`);
      this.tokens.set(number, await this.api.get(StartSession).forMember(payload));
    }
    for (const [key, staffAccountId] of staffIds) {
      const token = await this.api.get(StartSession).forStaff({ staffAccountId, factorId: null });
      if (token === null) throw new Error(`nobody of the staff comes in as ${key}`);
      this.tokens.set(key, token);
    }
  }
}
