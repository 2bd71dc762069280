import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What a statement of reasons must also say to be published in the shape of the EU's transparency database. It is derived when the
 * decision is made; statements that stand already are given what the same rules would have said.
 */
export class ClassifyStatements1767020000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      alter table statement_of_reasons
        add column legal_ground text check (char_length(legal_ground) between 1 and 500),
        add column category text check (category in (
          'data_protection_and_privacy_violations', 'cyber_violence', 'self_harm', 'unsafe_and_prohibited_products', 'scams_and_fraud',
          'risk_for_public_security', 'protection_of_minors', 'other_violation_tc')),
        add column keywords text[],
        add column content_language language_code,
        add column automated_decision text check (automated_decision in ('none', 'partial'));
      comment on column statement_of_reasons.legal_ground is 'Which law; null where it rests on the policy.';
      comment on column statement_of_reasons.category is 'In the words of the EU''s transparency database, from the point of the policy.';
      comment on column statement_of_reasons.automated_decision is 'partial: software held the post until a person decided.';
    `);
    await queryRunner.query(earlierStatements);
    await queryRunner.query(openProposals);
    await queryRunner.query(`
      alter table statement_of_reasons
        alter column category set not null,
        alter column keywords set not null,
        alter column content_language set not null,
        alter column automated_decision set not null,
        add constraint what_rests_on_the_law_names_it check ((ground = 'law') = (legal_ground is not null));
    `);
    for (const column of ['legal_ground', 'category', 'keywords', 'content_language', 'automated_decision'])
      await queryRunner.query(`alter table statement_of_reasons alter column ${column} set statistics 0`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      alter table statement_of_reasons drop constraint what_rests_on_the_law_names_it,
        drop column legal_ground, drop column category, drop column keywords, drop column content_language, drop column automated_decision;
    `);
  }
}

/** Until now moderators named the law in their reason. */
const earlierStatements = `
  update statement_of_reasons
     set legal_ground = case ground when 'law' then left(decision.reason, 500) end,
         category = case policy_point
           when 'P1' then 'data_protection_and_privacy_violations' when 'P2' then 'cyber_violence' when 'P3' then 'self_harm'
           when 'P4' then 'unsafe_and_prohibited_products' when 'P6' then 'scams_and_fraud' when 'P7' then 'risk_for_public_security'
           when 'P8' then 'protection_of_minors' else 'other_violation_tc' end,
         keywords = case policy_point
           when 'P1' then '{missing_processing_ground}' when 'P2' then '{cyber_harassment}' when 'P4' then '{prohibited_products}'
           when 'P6' then '{impersonation_account_hijacking}' when 'P7' then '{risk_public_health}' else '{}' end::text[],
         content_language = board.language,
         automated_decision = case when automated_detection and decision.state_before = 'held' and not exists (
           select from signal where signal.reviewable_id = decision.reviewable_id and signal.round = decision.round and signal.kind = 'premoderation')
           then 'partial' else 'none' end
    from decision
    join revision on revision.id = decision.revision_id
    join post on post.id = revision.post_id
    join thread on thread.id = post.thread_id
    join board on board.id = thread.board_id
   where decision.statement_id = statement_of_reasons.id`;

const openProposals = `
  update proposal
     set decision = jsonb_set(decision, '{reasons,legalGround}',
       case decision #>> '{reasons,ground}' when 'law' then to_jsonb(left(decision ->> 'reason', 500)) else 'null' end)
   where state = 'open' and decision #> '{reasons,ground}' is not null`;
