import { createHash } from 'node:crypto';
import { gatheredHelplines } from '@rinnalla/helplines';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Helplines as the editors keep them. It begins with the program's own copy, which nobody has checked. Whatever anybody does, the emergency
 * number and the medical helpline are neither hidden nor lost nor written over.
 */
export class KeepHelplines1766020000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(table);
    await queryRunner.query(staying);
    await queryRunner.query(told);
    for (const line of gatheredHelplines) {
      await queryRunner.query(
        `insert into helpline (id, country, name, what_for, phone, url, languages, topics, min_age, max_age, opening, time_zone, note, hidden, written_on)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)`,
        [
          ...[idOf(line.id), line.country, JSON.stringify(line.name), JSON.stringify(line.whatFor), line.phone, line.url],
          ...[line.languages, line.topics, line.minAge, line.maxAge, line.opening, line.timeZone, line.note, line.hidden, line.writtenOn],
        ],
      );
    }
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop table helpline; drop function helpline_stays, helpline_changes_pages');
  }
}

/** The same line has the same id everywhere. */
function idOf(key: string): string {
  const hex = createHash('sha256').update(`helpline/${key}`).digest('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join('-');
}

const table = `
  create table helpline (
    id uuid primary key,
    country text not null check (country ~ '^([A-Z]{2}|\\*)$'),
    name jsonb not null check (name ?& array['fi', 'sv', 'en']),
    what_for jsonb not null check (what_for ?& array['fi', 'sv', 'en']),
    phone text check (phone ~ '^[0-9+][0-9 ]{1,19}$'),
    url text check (url ~ '^https://' and char_length(url) <= 200),
    languages text[] not null,
    topics text[] not null check (cardinality(topics) > 0 and topics <@ array['emergency', 'urgent_care', 'crisis', 'substances',
      'poisoning', 'violence', 'crime', 'youth', 'relatives', 'eating', 'gambling']),
    min_age smallint check (min_age between 0 and 120),
    max_age smallint check (max_age between 0 and 120),
    opening text not null check (char_length(opening) between 1 and 500),
    time_zone text not null,
    note text not null check (char_length(note) <= 1000),
    hidden boolean not null default false,
    written_on date not null,
    checked_on date,
    checked_by uuid references staff_account,
    version integer not null default 1,
    constraint a_helpline_can_be_reached check (phone is not null or url is not null),
    constraint ages_go_up check (min_age <= max_age),
    constraint whoever_checks_is_named check ((checked_on is null) = (checked_by is null)),
    constraint the_emergency_number_and_the_medical_helpline_never_hide check (not hidden or replace(phone, ' ', '') not in ('112', '116117'))
  );
  comment on column helpline.written_on is 'When what stands here was written down: what nobody has checked is shown for half a year from here.'`;

const staying = `
  create function helpline_stays() returns trigger language plpgsql as $$
  begin
    raise exception 'the emergency number and the medical helpline stay';
  end $$;
  create trigger helpline_is_not_deleted before delete on helpline for each row
    when (replace(old.phone, ' ', '') in ('112', '116117')) execute function helpline_stays();
  create trigger helpline_keeps_its_number before update on helpline for each row
    when (replace(old.phone, ' ', '') in ('112', '116117') and replace(new.phone, ' ', '') is distinct from replace(old.phone, ' ', ''))
    execute function helpline_stays()`;

/** The pages of guests that show lines are kept by the web under one word. */
const told = `
  create function helpline_changes_pages() returns trigger language plpgsql as $$
  begin
    perform pg_notify('page_changes', 'helplines');
    return null;
  end $$;
  create trigger helpline_changes_pages after insert or update or delete or truncate on helpline
    for each statement execute function helpline_changes_pages()`;
