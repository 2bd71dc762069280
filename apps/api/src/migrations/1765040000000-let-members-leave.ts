import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What an erasure leaves: a face without a name, as often as need be in one place, and an appeal without its text once it is decided. */
export class LetMembersLeave1765040000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      alter table persona drop constraint persona_name_check;
      alter table persona add constraint persona_name_check check (name = '' or char_length(name) between 2 and 80);
      drop index persona_name_in_space;
      create unique index persona_name_in_space on persona (space, name) where kind <> 'professional' and name <> '';
      comment on column persona.name is 'Empty once erased.';

      alter table appeal drop constraint appeal_text_check;
      alter table appeal add constraint appeal_text_check check (char_length(text) <= 2000 and (text <> '' or state <> 'open'));
      comment on column appeal.text is 'Empty once erased, which waits for the answer.';
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      alter table appeal drop constraint appeal_text_check;
      alter table appeal add constraint appeal_text_check check (char_length(text) between 1 and 2000) not valid;
      drop index persona_name_in_space;
      create unique index persona_name_in_space on persona (space, name) where kind <> 'professional' and name <> '';
      alter table persona drop constraint persona_name_check;
      alter table persona add constraint persona_name_check check (char_length(name) between 2 and 80) not valid;
    `);
  }
}
