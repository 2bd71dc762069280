import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock.ts';
import { Database } from '../platform/database/database.ts';
import type { Statements } from '../platform/database/database.ts';
import { isSettlingDue, settlingDay } from './settling.rules.ts';

/** Every table in which a request of a member's or a guest's leaves a row; after settling none tells which rows came together. */
export const settledTables = [
  'credential',
  'session',
  'persona',
  'thread',
  'post',
  'revision',
  'reaction',
  'membership',
  'sealed_item',
  'delivery',
  'restriction',
  'reviewable',
  'report',
  'signal',
  'appeal',
] as const;

/**
 * Rows that are put back each night, however old they are: what is written in them changes on days that nothing else tells, and the
 * night's transaction would tell the day. So of when somebody joined, took a new phrase, entered a closed room, made a handle, or left and
 * had their words to the moderators erased. A sealed item tells its month: there it is all of the month.
 */
const settledAgain: Partial<Record<(typeof settledTables)[number], string>> = {
  credential: 'true',
  membership: 'true',
  persona: `kind = 'handle'`,
  sealed_item: `month >= (select to_char(settled_on, 'YYYY-MM') from settling)`,
  report: 'true',
  appeal: 'true',
};

/** How much longer than any request settling may take. Writers wait for it; readers do not. */
const patience = '10min';

interface LastSettling {
  readonly settledOn: string | null;
  /** Transactions from here on have not been settled, but for `settled` itself; null: nothing has been, in this cluster. */
  readonly horizon: string | null;
  readonly settled: string | null;
}

/**
 * Takes from the database what tells in which order, and in which transaction, the rows of the last days were written: each
 * table's new rows are deleted and put back in random order in one statement. Nothing that they say changes.
 * (Anonymity: `xmin` survives VACUUM FULL and CLUSTER, and a dump keeps the order of insertion.)
 */
@Injectable()
export class SettleRows {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Settles if it is due; answers whether it did. */
  async execute(): Promise<boolean> {
    const now = this.clock.now();
    return this.database.transaction(async (statements) => {
      await statements.rows(`set local statement_timeout = '${patience}'`);
      // Writers wait here, so that none of them meets a row that is just being put back.
      await statements.rows(`lock table ${settledTables.join(', ')} in exclusive mode`);
      const last = await lastSettling(statements);
      if (!isSettlingDue(now, last.settledOn)) return false;
      await cutOpenClocks(statements);
      for (const table of settledTables) await settleTable(statements, table, last);
      await remember(statements, settlingDay(now));
      return true;
    });
  }
}

async function lastSettling(statements: Statements): Promise<LastSettling> {
  const last = await statements.first<LastSettling>(
    // Numbers of transactions mean something only in the cluster that gave them, and not after it was set back.
    `select settled_on::text as "settledOn",
            case when known then horizon::text end as horizon, case when known then settled::text end as settled
       from settling, lateral (select cluster = system_identifier and settled < pg_current_xact_id()::text::bigint as known from pg_control_system()) here`,
  );
  return last ?? { settledOn: null, horizon: null, settled: null };
}

/**
 * What is still open keeps clocks by which a day's posts and reports could be put in order, to the second: cut like those of what is
 * closed. It waits in its place; what was opened in the last hour is due up to an hour earlier.
 */
async function cutOpenClocks(statements: Statements): Promise<void> {
  const [opened, due] = ['opened_at', 'due_at'].map((clock) => `date_trunc('hour', ${clock}, 'UTC')`);
  await statements.rows(
    `update reviewable set opened_at = ${opened}, due_at = ${due} where state = 'open' and (opened_at, due_at) <> (${opened}, ${due})`,
  );
}

/** The sort stands between deleting and putting back: every row is gone before the first returns. */
async function settleTable(
  statements: Statements,
  table: (typeof settledTables)[number],
  { horizon, settled }: LastSettling,
): Promise<void> {
  await statements.rows(
    `with gone as (
       delete from ${table}
        where $1::bigint is null
           or age(xmin) <= pg_current_xact_id()::text::bigint - $1::bigint and xmin::text::bigint <> $2::bigint % 4294967296
           or ${settledAgain[table] ?? 'false'}
        returning *)
     insert into ${table} select * from gone order by gen_random_uuid()`,
    [horizon, settled],
  );
}

async function remember(statements: Statements, day: string): Promise<void> {
  await statements.rows(
    `insert into settling (settled_on, cluster, horizon, settled)
     select $1::date, system_identifier, pg_snapshot_xmin(pg_current_snapshot())::text::bigint, pg_current_xact_id()::text::bigint from pg_control_system()
     on conflict (one) do update set settled_on = excluded.settled_on, cluster = excluded.cluster, horizon = excluded.horizon, settled = excluded.settled`,
    [day],
  );
}
