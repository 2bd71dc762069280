import type { Settings } from '@rinnalla/settings';
import pg from 'pg';
import { findRunningDatabase } from '../start/running-database.ts';
import { judgeDatabase, type DatabaseFacts } from './database.rules.ts';
import { ok, wrong, type Finding } from './finding.ts';
import { lookAtAuditLog } from './look-at-audit-log.ts';
import { lookAtRoles } from './look-at-roles.ts';
import { isRunning } from './look-at-site.ts';
import { migrationsInCode } from './look-at-machine.ts';

/** What PostgreSQL itself tells, in one row. */
const facts = `
  select current_setting('server_version_num')::int as version, getdatabaseencoding() as encoding, d.datlocprovider as "localeProvider",
    coalesce(to_jsonb(d)->>'datlocale', to_jsonb(d)->>'daticulocale') as locale, d.datctype as ctype,
    array(select collname::text from pg_collation) as collations, array(select cfgname::text from pg_ts_config) as "searchConfigurations",
    (select jsonb_object_agg(name, setting) from pg_settings) as settings, pg_database_size(d.oid)::float8 as size,
    extract(epoch from clock_timestamp())::float8 * 1000 as now,
    (select count(*)::int from pg_timezone_names where name = 'Europe/Helsinki') as zones,
    to_regclass('schema_migration') is not null as "isMigrated", to_regclass('staff_factor') is not null as "hasStaff", to_regclass('staff_grant') is not null as "hasGrants"
  from pg_database d where d.datname = current_database()`;

type Team = 'moderators' | 'operators' | 'seniors' | 'unmoderated';
type Row = Omit<DatabaseFacts, 'clockAhead' | 'summerHour' | 'applied' | 'inCode' | 'demoFactors' | Team | 'mode'> & {
  readonly now: number;
  readonly zones: number;
  readonly isMigrated: boolean;
  readonly hasStaff: boolean;
  readonly hasGrants: boolean;
};

/** How many staff accounts there are that can sign in, by role. */
const team = `
  select count(*) filter (where 'moderator' = any(roles))::int as moderators, count(*) filter (where 'operator' = any(roles))::int as operators
    from staff_account where active and exists (select from staff_factor where staff_account_id = staff_account.id)`;

/** How many of them are senior moderators, and how many boards none of them moderates. */
const reach = `
  with able as (select id, roles from staff_account where active and exists (select from staff_factor where staff_account_id = staff_account.id))
  select (select count(*)::int from able where 'senior_moderator' = any(roles)) as seniors,
    (select count(*)::int from board where not exists (select from able where moderates(able.id, board.id))) as unmoderated`;

/** The database of these settings, where it runs. Reads only. */
export async function lookAtDatabase(settings: Settings): Promise<Finding[]> {
  if (settings.databaseUrl === null && !isRunning(settings)) {
    return [ok('database', 'the built-in one starts with npm start; run the doctor beside it to look inside')];
  }
  const found = await findRunningDatabase(settings);
  if (found.kind === 'problem') return [wrong('database', found.problem)];
  const client = new pg.Client({ connectionString: found.url, connectionTimeoutMillis: 5_000, query_timeout: 10_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const judged = judgeDatabase(await askFacts(client, settings.mode));
    return [...judged, await lookAtRoles(client, found.url, settings), await lookAtAuditLog(client)];
  } catch (error) {
    const why = error instanceof Error && error.message !== '' ? error.message : 'nothing answers there';
    return [wrong('database', `it cannot be read (${why})`, 'Check DATABASE_URL, and that PostgreSQL runs')];
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function askFacts(client: pg.Client, mode: DatabaseFacts['mode']): Promise<DatabaseFacts> {
  const ask = async <Answer extends pg.QueryResultRow>(text: string): Promise<Answer[]> => (await client.query<Answer>(text)).rows;
  const before = Date.now();
  const [row] = await ask<Row>(facts);
  const after = Date.now();
  if (!row) throw new Error('the database does not know itself');
  const applied = row.isMigrated ? await ask<{ timestamp: string }>('select timestamp from schema_migration') : [];
  const demo = row.hasStaff ? await ask<{ count: number }>(`select count(*)::int from staff_factor where kind = 'demo'`) : [];
  return {
    ...row,
    clockAhead: clockAhead(row.now, before, after),
    summerHour: row.zones === 0 ? NaN : await summerHour(client),
    applied: applied.map((one) => Number(one.timestamp)),
    inCode: migrationsInCode(),
    demoFactors: demo[0]?.count ?? 0,
    ...(await askTeam(ask, row)),
    mode,
  };
}

/** Nobody, in a database that is older than the tables in which they stand. */
async function askTeam(
  ask: <Answer extends pg.QueryResultRow>(text: string) => Promise<Answer[]>,
  { hasStaff, hasGrants }: Pick<Row, 'hasStaff' | 'hasGrants'>,
): Promise<Pick<DatabaseFacts, Team>> {
  const [people] = hasStaff ? await ask<Pick<DatabaseFacts, 'moderators' | 'operators'>>(team) : [];
  const [reached] = hasGrants ? await ask<Pick<DatabaseFacts, 'seniors' | 'unmoderated'>>(reach) : [];
  return { ...{ moderators: 0, operators: 0, seniors: 0, unmoderated: 0 }, ...people, ...reached };
}

/** Its clock was read at some moment between `before` and `after`: what lies within the two is no difference. */
function clockAhead(now: number, before: number, after: number): number {
  if (now < before) return now - before;
  return now > after ? now - after : 0;
}

async function summerHour(client: pg.Client): Promise<number> {
  const hour = `select extract(hour from timestamptz '2026-07-01T12:00:00Z' at time zone 'Europe/Helsinki')::int as hour`;
  return (await client.query<{ hour: number }>(hour)).rows[0]?.hour ?? NaN;
}
