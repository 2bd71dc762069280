import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import pg from 'pg';
import { startTestDatabase, type TestDatabase } from '../database/test-database.ts';

jest.setTimeout(120_000);

const script = (...path: string[]): string => join(import.meta.dirname, '..', '..', ...path);

let server: TestDatabase;
let database: pg.Client;
beforeAll(async () => {
  server = await startTestDatabase();
  database = new pg.Client({ connectionString: server.url });
  await database.connect();
  expect(spawnSync(process.execPath, [script('apps/api/dist/migrate.js')], { env: environment(), stdio: 'ignore' }).status).toBe(0);
  await database.query(`insert into staff_account (id, name, roles, language) values (gen_random_uuid(), 'Aino', '{moderator}', 'fi')`);
});
afterAll(async () => {
  await database.end();
  await server.stop();
});

const environment = (): NodeJS.ProcessEnv => ({
  ...process.env,
  DATABASE_URL: server.url,
  RINNALLA_MODE: 'production',
  RINNALLA_URL: 'https://forum.example',
});

/** What the command says, and by what it ends. */
function verify(...words: string[]): { status: number | null; said: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script('apps/api/dist/audit-verify.js'), ...words], {
    env: environment(),
    encoding: 'utf8',
  });
  return { status, said: `${stdout}${stderr}` };
}

const write = (count: number): Promise<unknown> =>
  database.query(
    `insert into audit_entry (at, staff_account_id, act, target_kind, target_id, detail)
     select now(), staff_account.id, 'claim', 'reviewable', gen_random_uuid(), '{"round": 1}' from staff_account, generate_series(1, $1::int)`,
    [count],
  );

/** As somebody with all rights over the database does it. */
async function behindItsBack(statement: string): Promise<void> {
  await database.query(`alter table audit_entry disable trigger user; ${statement}; alter table audit_entry enable trigger user`);
}

test('at the command line a whole log ends well, and a broken one names its first broken entry and ends with 1', async () => {
  expect(verify()).toEqual({ status: 0, said: expect.stringContaining('no entries yet') });
  await write(20);
  const whole = verify();
  expect(whole).toEqual({ status: 0, said: expect.stringContaining('holds together: 20 entries') });
  const [hash = ''] = /^[0-9a-f]{64}$/m.exec(whole.said) ?? [];
  await write(1);
  expect(verify('--since', hash)).toEqual({ status: 0, said: expect.stringContaining('entry 20; 1 entry came after it') });
  expect(verify('--since', '20')).toEqual({ status: 0, said: expect.stringContaining(hash) });

  await behindItsBack('delete from audit_entry where number >= 20');
  await write(5);
  expect(verify()).toEqual({ status: 0, said: expect.stringContaining('holds together: 24 entries') });
  expect(verify('--since', hash)).toEqual({ status: 1, said: expect.stringContaining('written anew or cut off') });

  await behindItsBack('delete from audit_entry where number = 7');
  expect(verify()).toEqual({ status: 1, said: expect.stringContaining('broken at entry 8: entries before it are missing') });
});

test.each([[['--since', 'yesterday']], [['--from', '3']], [['3']]])('%j is answered with how to ask, and with 1', (words) => {
  expect(verify(...words)).toEqual({ status: 1, said: expect.stringContaining('npm run audit:verify') });
});
