import { Injectable } from '@nestjs/common';
import { randomId } from '@rinnalla/anonymity';
import { AuditLog } from '../../moderation/index.ts';
import { Clock } from '../../platform/clock.ts';
import { Database } from '../../platform/database/database.ts';
import type { Statements } from '../../platform/database/database.ts';
import { invalidInput, notAllowed, notFound } from '../../platform/graphql/outcomes.type.ts';
import type { InvalidInput, NotAllowed, NotFound } from '../../platform/graphql/outcomes.type.ts';
import type { Staff } from '../../platform/sessions/viewer.ts';
import { readVerdict } from './application-form.rules.ts';
import type { Verdict } from './application-form.rules.ts';
import type { ApplicationDecided, ApplicationState, DecideApplicationInput } from './application.type.ts';
import { answerToDeciding } from './verification.rules.ts';
import type { ApplicationToDecide } from './verification.rules.ts';

/** A verifier confirms an application, which gives or renews the badge for a year, or refuses it and says why. */
@Injectable()
export class DecideApplication {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly auditLog: AuditLog,
  ) {}

  async execute(verifier: Staff, input: DecideApplicationInput): Promise<ApplicationDecided | InvalidInput | NotFound | NotAllowed> {
    const verdict = readVerdict(input);
    if ('problem' in verdict) return invalidInput(verdict);
    return this.database.transaction(async (statements) => {
      const application = await this.lock(statements, input.applicationId);
      if (application === undefined) return notFound('application');
      const answer = answerToDeciding(verifier.id, verdict.confirm, application);
      if (answer !== 'decide' && answer !== 'stands') return notAllowed(answer);
      const state = verdict.confirm ? 'confirmed' : 'refused';
      if (answer === 'decide') await this.write(statements, { verifier, applicationId: input.applicationId, state, verdict });
      return { __typename: 'ApplicationDecided', applicationId: input.applicationId, state };
    });
  }

  private lock(statements: Statements, id: string): Promise<ApplicationToDecide | undefined> {
    return statements.first<ApplicationToDecide>(
      `select staff_account_id as "applicantId", state, decided_by as "decidedBy" from badge_application where id = $1 for update`,
      [id],
    );
  }

  private async write(statements: Statements, { verifier, applicationId, state, verdict }: DecisionToWrite): Promise<void> {
    await statements.rows('update badge_application set state = $2, decided_by = $3, reason = $4 where id = $1', [
      applicationId,
      state,
      verifier.id,
      verdict.confirm ? null : verdict.reason,
    ]);
    const detail = verdict.confirm ? { badgeId: await this.giveBadge(statements, verifier, applicationId, verdict.protectedTitle) } : {};
    await this.auditLog.write(statements, {
      staffAccountId: verifier.id,
      act: verdict.confirm ? 'confirm_application' : 'refuse_application',
      targetKind: 'badge_application',
      targetId: applicationId,
      detail,
    });
  }

  /** Gives or renews the applicant's one badge; a renewal lifts an earlier revocation. The next check is due one year on. */
  private async giveBadge(statements: Statements, verifier: Staff, applicationId: string, protectedTitle: string): Promise<string> {
    const badge = await statements.first<{ id: string }>(
      `insert into badge (id, staff_account_id, protected_title, organisation, register, state, checked_on, checked_by, next_check)
       select $1, staff_account_id, $3, organisation, register, 'valid', $4::date, $5, ($4::date + interval '1 year')::date
         from badge_application where id = $2
       on conflict (staff_account_id) do update set protected_title = excluded.protected_title, organisation = excluded.organisation,
         register = excluded.register, state = excluded.state, checked_on = excluded.checked_on, checked_by = excluded.checked_by,
         next_check = excluded.next_check, revoked_by = null, revoked_reason = null
       returning id`,
      [randomId(), applicationId, protectedTitle, this.clock.now().toISOString().slice(0, 10), verifier.id],
    );
    if (badge === undefined) throw new Error('a locked application gave no badge');
    return badge.id;
  }
}

interface DecisionToWrite {
  readonly verifier: Staff;
  readonly applicationId: string;
  readonly state: ApplicationState;
  readonly verdict: Verdict;
}
