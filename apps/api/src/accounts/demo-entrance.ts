import { Injectable } from '@nestjs/common';
import type { OnApplicationBootstrap } from '@nestjs/common';
import { readApiSettings } from '../platform/api-settings.ts';
import { Database } from '../platform/database/database.ts';
import { notFound } from '../platform/graphql/outcomes.type.ts';
import type { NotFound } from '../platform/graphql/outcomes.type.ts';
import type { DemoAccount, SignedIn } from './account.type.ts';
import { StartSession } from './start-session.ts';

/** Staff accounts with the factor `demo`, which anybody may enter as, in demo mode alone. */
@Injectable()
export class DemoEntrance implements OnApplicationBootstrap {
  private readonly isDemo = readApiSettings().mode === 'demo';

  constructor(
    private readonly database: Database,
    private readonly startSession: StartSession,
  ) {}

  /** Production refuses to start while such a factor exists. */
  async onApplicationBootstrap(): Promise<void> {
    if (this.isDemo) return;
    const factor = await this.database.first(`select 1 from staff_factor where kind = 'demo' limit 1`);
    if (factor !== undefined) throw new Error('This database holds demo accounts. Production needs a database of its own.');
  }

  async accounts(): Promise<DemoAccount[]> {
    if (!this.isDemo) return [];
    return this.database.rows<DemoAccount>(
      `select account.id, account.name, account.roles, account.language
         from staff_account account join staff_factor factor on factor.staff_account_id = account.id and factor.kind = 'demo'
        where account.active order by account.roles, account.name`,
    );
  }

  async enter(accountId: string): Promise<SignedIn | NotFound> {
    const account = (await this.accounts()).find(({ id }) => id === accountId);
    if (account === undefined) return notFound('account');
    return { __typename: 'SignedIn', token: await this.startSession.forStaff(account.id) };
  }
}
