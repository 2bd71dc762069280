import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What each decision was about, by which later ones find it; and no statement says what its writer still had to fill in. */
export class FindPrecedents1767080000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table decision_matter (
        decision_id uuid not null references decision on delete cascade,
        matter text not null check (matter in
          ('worry', 'personal_data', 'abuse', 'methods', 'sourcing', 'spam', 'posing', 'misinformation', 'minors', 'misleading')),
        hour integer not null,
        primary key (decision_id, matter)
      );
      create index precedents on decision_matter (matter, hour desc, decision_id);
      comment on table decision_matter is 'What a decision was about, in one word for reports, signals and points of the policy.';
    `);
    await queryRunner.query(earlierDecisions);
    await queryRunner.query(`
      alter table statement_of_reasons add constraint no_place_is_left_to_fill_in check (facts !~ '\\[\\[|\\]\\]');
      alter table decision add constraint no_place_is_left_to_fill_in check (reason !~ '\\[\\[|\\]\\]');
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      alter table decision drop constraint no_place_is_left_to_fill_in;
      alter table statement_of_reasons drop constraint no_place_is_left_to_fill_in;
      drop table decision_matter;
    `);
  }
}

/** What the same rule would have said of decisions that stand already. */
const earlierDecisions = `
  insert into decision_matter (decision_id, matter, hour)
  select distinct decision.id, word.matter, decision.hour
    from decision
   cross join lateral (
      select category as word from report where report.reviewable_id = decision.reviewable_id and report.round = decision.round
      union select kind from signal where signal.reviewable_id = decision.reviewable_id and signal.round = decision.round
      union select policy_point from statement_of_reasons where statement_of_reasons.id = decision.statement_id) said
    join (values ('worried_about_author', 'worry'), ('crisis', 'worry'), ('care_answer', 'worry'), ('personal_data', 'personal_data'),
                 ('pii', 'personal_data'), ('P1', 'personal_data'), ('threat_or_abuse', 'abuse'), ('abuse', 'abuse'), ('P2', 'abuse'),
                 ('method_details', 'methods'), ('P3', 'methods'), ('sourcing', 'sourcing'), ('P4', 'sourcing'), ('spam', 'spam'),
                 ('first_post', 'spam'), ('flood', 'spam'), ('P5', 'spam'), ('P6', 'posing'), ('misinformation', 'misinformation'),
                 ('P7', 'misinformation'), ('P8', 'minors')) word (said, matter) on word.said = said.word`;
