import type { ApiUnderTest } from './api-under-test.ts';

const tablesOf = async (api: ApiUnderTest, schema: string): Promise<string[]> => {
  const tables = await api.database.rows<{ name: string }>(
    `select table_name as name from information_schema.tables where table_schema = $1 and table_type = 'BASE TABLE' order by 1`,
    [schema],
  );
  return tables.map(({ name }) => name);
};

/** Copies every table aside, as it is now; without the sessions, which no backup holds. */
export async function backUp(api: ApiUnderTest): Promise<void> {
  await api.database.rows('drop schema if exists backup cascade');
  await api.database.rows('create schema backup');
  for (const table of await tablesOf(api, 'public')) {
    await api.database.rows(
      `create table backup."${table}" as select * from public."${table}"${table === 'session' ? ' where false' : ''}`,
    );
  }
}

/** Puts every table back as it was copied aside, without a trigger or a key having a say, as a restore does. */
export async function putBack(api: ApiUnderTest): Promise<void> {
  const tables = await tablesOf(api, 'backup');
  await api.database.transaction(async (statements) => {
    await statements.rows(`set local session_replication_role = replica`);
    for (const table of tables) {
      await statements.rows(`delete from public."${table}"`);
      await statements.rows(`insert into public."${table}" select * from backup."${table}"`);
    }
  });
}
