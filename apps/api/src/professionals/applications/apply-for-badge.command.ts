import { Injectable } from '@nestjs/common';
import { guestIdFromSubmission } from '@rinnalla/anonymity';
import { Clock } from '../../platform/clock.ts';
import { Database } from '../../platform/database/database.ts';
import { invalidInput, notAllowed } from '../../platform/graphql/outcomes.type.ts';
import type { InvalidInput, NotAllowed } from '../../platform/graphql/outcomes.type.ts';
import type { Staff } from '../../platform/sessions/viewer.ts';
import { readApplicationForm } from './application-form.rules.ts';
import type { Applied, ApplyForBadgeInput } from './application.type.ts';

/** A professional asks for a badge, or for its renewal. One application at a time is open. */
@Injectable()
export class ApplyForBadge {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async execute(applicant: Staff, input: ApplyForBadgeInput): Promise<Applied | InvalidInput | NotAllowed> {
    const form = readApplicationForm(input);
    if (Array.isArray(form)) return invalidInput(...form);
    const id = guestIdFromSubmission(input.submission, `badge_application/${applicant.id}`);
    return this.database.transaction(async (statements) => {
      await statements.rows(
        `insert into badge_application (id, staff_account_id, profession, register, register_number, organisation, hour, state)
         values ($1, $2, $3, $4, $5, $6, $7, 'open') on conflict do nothing`,
        [id, applicant.id, form.profession, form.register, form.registerNumber, form.organisation, this.clock.hour()],
      );
      const mine = await statements.first('select 1 from badge_application where id = $1', [id]);
      return mine === undefined ? notAllowed('not_available') : { __typename: 'Applied', applicationId: id };
    });
  }
}
