import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The versions of the policy that there are, each by its digest: what a decision rests on is a point of one of them. The words are in
 * libs/policy, in a file a version, which never changes once it is here.
 */
export class KeepPolicyVersions1767030000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(tables);
    for (const { version, inForceFrom, digest } of versions) {
      await queryRunner.query(`insert into policy_version (version, in_force_from, digest) values ($1, $2, decode($3, 'hex'))`, [
        ...[version, inForceFrom, digest],
      ]);
      await queryRunner.query('insert into policy_point (version, code) select $1, unnest($2::text[])', [version, codes]);
    }
    await queryRunner.query(`
      alter table statement_of_reasons add constraint a_statement_names_a_known_point
        foreign key (policy_version, policy_point) references policy_point (version, code)`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      alter table statement_of_reasons drop constraint a_statement_names_a_known_point;
      drop table policy_point, policy_version;
      drop function the_policy_only_grows;
    `);
  }
}

const codes = ['P1', 'P2', 'P3', 'P4', 'P5', 'P6', 'P7', 'P8', 'N1'];

const versions = [
  { version: 1, inForceFrom: null, digest: '09263c7d0aee82ec97d08d0bd206ac94141363007f90478016c8c93bd7ce4305' },
  { version: 2, inForceFrom: '2026-11-23', digest: 'b2ff4158f755e2e3b0c83cd0e79dc51c8510975878273a9e31484b22c3f7283d' },
];

const tables = `
  create table policy_version (
    version integer primary key check (version > 0),
    in_force_from date unique,
    digest digest not null unique,
    constraint the_first_version_is_from_the_beginning check ((version = 1) = (in_force_from is null))
  );
  comment on table policy_version is 'The versions of the policy. Grows only; the words are in the program.';
  comment on column policy_version.digest is 'Of the version''s JSON, as libs/policy works it out.';

  create table policy_point (
    version integer not null references policy_version,
    code text not null,
    primary key (version, code)
  );

  create function the_policy_only_grows() returns trigger language plpgsql as $$
  begin raise exception 'the policy only grows'; end $$;
  create trigger the_policy_only_grows before update or delete or truncate on policy_version
    for each statement execute function the_policy_only_grows();
  create trigger the_points_of_a_version_stay before update or delete or truncate on policy_point
    for each statement execute function the_policy_only_grows()`;
