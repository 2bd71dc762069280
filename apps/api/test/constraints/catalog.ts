import type { Statements } from '../../src/platform/database/database.ts';

/** What the database holds rows to: `check`, `key` (primary, unique, a unique index), `reference`, `trigger`, or that a column is filled. */
export interface Constraint {
  readonly table: string;
  readonly name: string;
  readonly kind: 'check' | 'key' | 'reference' | 'trigger' | 'filled';
  /** Of a key, whether it is the primary one; of a reference or a filled column, the columns in question. */
  readonly primary: boolean;
  readonly columns: readonly string[];
  /** Whether it is a constraint by name; a unique index that stands alone is not. */
  readonly declared: boolean;
}

/** Tables of the moderation to which nothing leads from an item. */
const besideItems = [
  'statement_of_reasons',
  'audit_entry',
  'policy_version',
  'policy_point',
  'restriction',
  'restriction_epoch',
  'delivery',
  'staff_grant',
  'work_choice',
  'queue_alarm',
];

/** Every table of the moderation: an item, what refers to one, whatever refers to that, and the tables that are named here. */
const tables = `
  with recursive about as (
    select 'reviewable'::regclass::oid as id
    union
    select conrelid from pg_constraint join about on confrelid = about.id and contype = 'f')
  select id from about union select unnest($1::text[])::regclass::oid`;

const found = `
  with moderation as (${tables})
  select conrelid::regclass::text as table, conname as name,
         case contype when 'c' then 'check' when 'f' then 'reference' when 'n' then 'filled' else 'key' end as kind, contype = 'p' as primary, true as declared,
         (select array_agg(attname::text order by attnum) from pg_attribute where attrelid = conrelid and attnum = any(conkey)) as columns
    from pg_constraint where conrelid in (select id from moderation) and contype <> 't'
  union all
  select indrelid::regclass::text, indexrelid::regclass::text, 'key', false, false, '{}'
    from pg_index
   where indrelid in (select id from moderation) and indisunique and not exists (select from pg_constraint where conindid = indexrelid and contype in ('p', 'u'))
  union all
  select tgrelid::regclass::text, tgname, 'trigger', false, false, '{}'
    from pg_trigger where tgrelid in (select id from moderation) and not tgisinternal
   order by 1, 2`;

/** All that holds the rows of the moderation, as the database itself tells. */
export const constraintsOfModeration = (statements: Statements): Promise<Constraint[]> => statements.rows(found, [besideItems]);
