import { afterAll, afterEach, beforeAll, expect, jest, test } from '@jest/globals';
import pg from 'pg';
import { startApiUnderTest } from '../../../test/api-under-test.ts';
import type { ApiUnderTest } from '../../../test/api-under-test.ts';
import { claimAbout, decide, newModerator, newPost, report } from '../../../test/case-under-test.ts';
import type { PostUnderTest } from '../../../test/case-under-test.ts';
import { newBoard, submission } from '../../../test/personas.ts';
import { sanctions } from '../../../test/sanction-under-test.ts';
import type { BoardUnderTest, StaffUnderTest } from '../../../test/personas.ts';
import type { Statements } from '../../platform/database/database.ts';
import { Database } from '../../platform/database/database.ts';

/**
 * Judging test E, the race: no post commits after the sanction that bars it. PostgreSQL delivers notices in the order of the commits,
 * so a listener sees which came first, whatever the clocks say.
 */

const rounds = process.env['RINNALLA_TEST_LONG'] === undefined ? 20 : 100;

let api: ApiUnderTest;
let moderator: StaffUnderTest;
let board: BoardUnderTest;
let listener: pg.Client;
let commits: string[] = [];
beforeAll(async () => {
  api = await startApiUnderTest();
  moderator = await newModerator(api);
  board = await newBoard(api);
  await api.database.rows(
    `create function tells() returns trigger language plpgsql as $$ begin perform pg_notify('commits', tg_table_name); return null; end $$`,
  );
  for (const table of ['post', 'restriction'])
    await api.database.rows(`create trigger tells after insert on ${table} for each row execute function tells()`);
  listener = new pg.Client({ connectionString: api.databaseUrl });
  await listener.connect();
  listener.on('notification', ({ payload }) => commits.push(payload ?? ''));
  await listener.query('listen commits');
});
afterEach(() => {
  jest.restoreAllMocks();
});
afterAll(async () => {
  await listener.end();
  await api.stop();
});

interface Ready {
  readonly post: PostUnderTest;
  readonly form: object;
}

async function ready(): Promise<Ready> {
  const post = await newPost(api, { board });
  await report(api, undefined, post);
  const form = { ...(await claimAbout(api, moderator, post)), kind: 'no_action', sanction: sanctions.pauseOnBoard };
  await listener.query('select 1');
  commits = [];
  return { post, form };
}

const write = ({ post }: Ready): Promise<{ __typename: string }> =>
  api.ask(post.author, 'mutation ($input: ReplyInput!) { reply(input: $input) { __typename } }', {
    input: { submission: submission(), threadId: post.threadId, text: 'One more.', contentNotes: [] },
  });

/** The order of the commits, once both are done and all notices have come. */
async function order(both: readonly Promise<unknown>[]): Promise<string[]> {
  await Promise.all(both);
  await listener.query('select 1');
  return commits;
}

test(`in ${rounds} races between a post and the sanction that bars it, no post commits after the sanction`, async () => {
  const seen = new Set<string>();
  for (let round = 0; round < rounds; round += 1) {
    const given = await ready();
    const [first, second] = round % 2 === 0 ? [write, decideNow] : [decideNow, write];
    const committed = await order([first(given), second(given)]);
    expect([['restriction'], ['post', 'restriction']]).toContainEqual(committed);
    seen.add(committed.join(' '));
  }
  expect(seen.size).toBeGreaterThan(0);
}, 120_000);

const decideNow = ({ form }: Ready): Promise<{ __typename: string }> => decide(api, moderator, form);

/**
 * Holds every writer right after it has read its restrictions, until `until` is settled. `locks: false` takes the turns away from
 * writers and moderators alike.
 */
function holdWriters({ until, locks }: { until: () => Promise<unknown>; locks: boolean }): void {
  const database = api.app.get(Database);
  const { transaction } = database;
  jest.spyOn(database, 'transaction').mockImplementation(
    (work) =>
      transaction.call(database, (statements) =>
        work({
          rows: (text, values) => (!locks && text.includes('pg_advisory_xact_lock') ? Promise.resolve([]) : statements.rows(text, values)),
          first: async (text, values) => {
            const found = await statements.first<never>(text, values);
            if (text.includes('left join restriction')) await until();
            return found;
          },
        } satisfies Statements),
      ) as Promise<never>,
  );
}

/** Asks until the moderator is seen to wait for its turn. */
async function moderatorWaits(): Promise<void> {
  for (;;) {
    const waiting = await api.database.rows(`select 1 from pg_locks where locktype = 'advisory' and not granted`);
    if (waiting.length > 0) return;
  }
}

test('a moderator who comes while somebody writes waits, and the post is there before the sanction', async () => {
  const given = await ready();
  const deciding = Promise.withResolvers<unknown>();
  let begun = false;
  holdWriters({
    locks: true,
    until: async () => {
      if (begun) return;
      begun = true;
      deciding.resolve(decideNow(given));
      await moderatorWaits();
    },
  });
  expect(await order([write(given), deciding.promise])).toEqual(['post', 'restriction']);
});

test('control: without the turns the race is lost, and the judge sees it', async () => {
  const given = await ready();
  let begun = false;
  holdWriters({
    locks: false,
    until: async () => {
      if (begun) return;
      begun = true;
      await decideNow(given);
    },
  });
  expect(await order([write(given)])).toEqual(['restriction', 'post']);
});
