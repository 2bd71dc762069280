import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What screening made of each revision, where it saw what, and the words and links that operators watch. A signal tells of its
 * revision and of what stands in public around it; nothing in it depends on what else its author wrote.
 */
export class ScreenRevisions1766010000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      alter table revision add column screening text check (screening in ('published', 'published_and_flagged', 'held', 'held_with_care'));
      alter table revision alter column screening set statistics 0;
      comment on column revision.screening is 'null: it was written before there was screening, or its author took the text away.';

      alter table signal
        add column reason text,
        add column part text check (part in ('title', 'text')),
        add column span_from integer check (span_from >= 0),
        add column span_to integer,
        add constraint a_span_lies_in_a_part check
          ((part is null) = (span_from is null) and (part is null) = (span_to is null) and span_from < span_to);
      alter table signal alter column reason set statistics 0, alter column part set statistics 0;
      comment on column signal.span_from is 'In UTF-16 units of the part; what stands there is kept in the revision alone.';

      create table watched_entry (
        id uuid primary key,
        board_id uuid references board,
        language text check (language in ('fi', 'sv', 'en')),
        kind text not null check (kind in ('word', 'link')),
        text text not null check (char_length(text) between 2 and 120),
        happens text not null check (happens in ('flag', 'hold')),
        note text not null check (char_length(note) <= 400),
        added_by uuid not null references staff_account,
        hour integer not null
      );
      create unique index watched_once on watched_entry (kind, text, board_id, language) nulls not distinct;
      comment on table watched_entry is 'A word or a link that operators watch: everywhere, or on one board or in one language.';
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop table watched_entry;
      alter table signal drop column reason, drop column part, drop column span_from cascade, drop column span_to cascade;
      alter table revision drop column screening;
    `);
  }
}
