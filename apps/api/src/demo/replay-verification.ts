import type { Database } from '../platform/database/database.ts';
import type { DemoVerificationDeed } from './demo-event.ts';
import { submissionAt } from './demo-people.ts';
import type { DemoPeople } from './demo-people.ts';

type Deed<Kind extends DemoVerificationDeed['kind']> = Extract<DemoVerificationDeed, { kind: Kind }>;

/** Carries out what happened to the badges of the demo's professionals. Done twice, each deed answers as it did the first time. */
export class ReplayVerification {
  private readonly applications = new Map<string, string>();

  constructor(
    private readonly people: DemoPeople,
    private readonly database: Database,
  ) {}

  async carryOut(deed: DemoVerificationDeed, place: string): Promise<void> {
    if (deed.kind === 'apply') return this.apply(deed, place);
    return deed.kind === 'confirm' ? this.confirm(deed, place) : this.revoke(deed, place);
  }

  private async apply({ holder, application }: Deed<'apply'>, place: string): Promise<void> {
    const { register, registerNumber, profession, organisation } = application;
    const { applicationId } = await this.people.send<{ applicationId: string }>(holder, {
      document: 'mutation ($input: ApplyForBadgeInput!) { applyForBadge(input: $input) { __typename ... on Applied { applicationId } } }',
      variables: { input: { submission: submissionAt(place), register, registerNumber, profession, organisation } },
      wanted: 'Applied',
      place,
    });
    this.applications.set(holder, applicationId);
  }

  private async confirm({ holder, protectedTitle }: Deed<'confirm'>, place: string): Promise<void> {
    await this.people.send('verifier', {
      document: 'mutation ($input: DecideApplicationInput!) { decideApplication(input: $input) { __typename } }',
      variables: { input: { applicationId: this.applications.get(holder), confirm: true, protectedTitle } },
      wanted: 'ApplicationDecided',
      place,
    });
  }

  private async revoke({ holder, reason }: Deed<'revoke'>, place: string): Promise<void> {
    const badge = await this.database.first<{ id: string }>(
      'select badge.id from badge join badge_application application using (staff_account_id) where application.id = $1',
      [this.applications.get(holder)],
    );
    await this.people.send('verifier', {
      document: 'mutation ($id: Id!, $reason: String!) { revokeBadge(badgeId: $id, reason: $reason) { __typename } }',
      variables: { id: badge?.id, reason },
      wanted: 'BadgeRevoked',
      place,
    });
  }
}
