import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Words of a closed list, and random names of places: that some are more frequent than others tells nothing of anybody. */
const counted = [
  'kind',
  'state',
  'class',
  'category',
  'effect',
  'reach',
  'rule',
  'target_kind',
  'space',
  'notes_by_author',
  'notes_by_moderator',
];

/**
 * PostgreSQL keeps examples of what stands in a column for its planner, and they outlive the rows. So it counts nothing of what
 * people wrote, of tags, numbers and sealed bytes. Written as a rule, for the tables that other migrations of this release add.
 */
export class KeepNoStatistics1765060000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    const columns = (await queryRunner.query(
      `select c.oid::regclass::text as "table", quote_ident(a.attname) as "column"
         from pg_class c join pg_attribute a on a.attrelid = c.oid join pg_type t on t.oid = a.atttypid
        where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped
          and coalesce(nullif(t.typbasetype, 0), t.oid) = any(array['text', 'bytea', 'jsonb', 'text[]']::regtype[]::oid[])
          and c.relname !~ '^(staff_|badge|board$|audit_entry|schema_migration|settling)' and a.attname <> all($1)`,
      [counted],
    )) as { table: string; column: string }[];
    for (const { table, column } of columns) await queryRunner.query(`alter table ${table} alter column ${column} set statistics 0`);
  }

  /** What an older release would count again can be counted any time. */
  async down(): Promise<void> {
    // Nothing to take back: the older code reads no statistics.
  }
}
