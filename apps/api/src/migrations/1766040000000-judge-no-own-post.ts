import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Nobody decides about a post of their own, nor on an appeal about one, whichever face it bears. */
export class JudgeNoOwnPost1766040000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(ownPost);
    await queryRunner.query(refusal);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop trigger nobody_decides_about_an_own_post on decision;
      drop trigger nobody_decides_an_appeal_about_an_own_post on appeal;
      drop function nobody_decides_about_an_own_post;
      drop function is_own_post;
    `);
  }
}

/** Under the face of the service the log alone knows who wrote: in the thread, or together with a decision. */
const ownPost = `
  create function is_own_post(staff uuid, about uuid) returns boolean language sql stable as $$
    select exists (
      select from post join persona on persona.id = post.persona_id
       where post.id = about
         and (persona.staff_account_id = staff
              or persona.kind = 'moderator' and exists (
                select from audit_entry
                 where staff_account_id = staff and (target_id = about or detail ->> 'answerId' = about::text))))
  $$`;

const refusal = `
  create function nobody_decides_about_an_own_post() returns trigger language plpgsql as $$
  declare
    item uuid;
  begin
    if tg_table_name = 'decision' then
      item := new.reviewable_id;
    else
      select reviewable_id into item from decision where id = new.decision_id;
    end if;
    if new.decided_by is not null and exists (select from reviewable where id = item and is_own_post(new.decided_by, target_id)) then
      raise check_violation using message = 'nobody decides about an own post', constraint = 'nobody_decides_about_an_own_post';
    end if;
    return new;
  end $$;
  create trigger nobody_decides_about_an_own_post before insert on decision
    for each row execute function nobody_decides_about_an_own_post();
  create trigger nobody_decides_an_appeal_about_an_own_post before insert or update of decided_by on appeal
    for each row execute function nobody_decides_about_an_own_post()`;
