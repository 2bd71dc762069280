import { Injectable } from '@nestjs/common';
import type { OnApplicationBootstrap } from '@nestjs/common';
import { badgeColumn } from '../community/index.ts';
import { readApiSettings } from '../platform/api-settings.ts';
import { Database } from '../platform/database/database.ts';
import { notFound } from '../platform/graphql/outcomes.type.ts';
import type { NotFound } from '../platform/graphql/outcomes.type.ts';
import type { Viewer } from '../platform/sessions/viewer.ts';
import type { DemoAccount, SignedIn } from './account.type.ts';
import { demoFind, DemoCredentials } from './demo-credentials.ts';
import { demoMembers } from './demo-members.ts';
import { SignOut } from './sign-out.command.ts';
import { StartSession } from './start-session.ts';

/** Accounts that anybody may enter as, in demo mode alone: staff with the factor `demo`, members with the credential `demo`. */
@Injectable()
export class DemoEntrance implements OnApplicationBootstrap {
  private readonly isDemo = readApiSettings().mode === 'demo';

  constructor(
    private readonly database: Database,
    private readonly startSession: StartSession,
    private readonly credentials: DemoCredentials,
    private readonly signOut: SignOut,
  ) {}

  /** Production refuses to start while such a factor or credential exists. */
  async onApplicationBootstrap(): Promise<void> {
    if (this.isDemo) return;
    const wayIn = await this.database.first(
      `select 1 from staff_factor where kind = 'demo' union all select 1 from credential where kind = 'demo' limit 1`,
    );
    if (wayIn !== undefined) throw new Error('This database holds demo accounts. Production needs a database of its own.');
  }

  /** Members first, then staff by role, those whose badge holds first. Two statements. */
  async accounts(): Promise<DemoAccount[]> {
    return this.isDemo ? [...(await this.members()), ...(await this.staff())] : [];
  }

  async enter(accountId: string, viewer: Viewer): Promise<SignedIn | NotFound> {
    const account = (await this.accounts()).find(({ id }) => id === accountId);
    if (account === undefined) return notFound('account');
    const entered = account.story === null ? await this.enterAsStaff(account) : await this.enterAsMember(account);
    if (entered.__typename === 'SignedIn') await this.signOut.execute(viewer);
    return entered;
  }

  private async enterAsStaff({ id }: DemoAccount): Promise<SignedIn | NotFound> {
    const token = await this.startSession.forStaff({ staffAccountId: id, factorId: null });
    return token === null ? notFound('account') : { __typename: 'SignedIn', token };
  }

  private async enterAsMember({ story, language }: DemoAccount): Promise<SignedIn | NotFound> {
    const member = demoMembers.find((offered) => offered.story === story && offered.language === language);
    const payload = member === undefined ? null : await this.credentials.open(member.number);
    return payload === null ? notFound('account') : { __typename: 'SignedIn', token: await this.startSession.forMember(payload) };
  }

  private async members(): Promise<DemoAccount[]> {
    const stored = await this.database.rows<{ id: string; find: Buffer }>(`select id, find from credential where kind = 'demo'`);
    return demoMembers.flatMap(({ number, language, story }) => {
      const id = stored.find(({ find }) => find.equals(demoFind(number)))?.id;
      return id === undefined ? [] : [{ id, name: null, roles: [], language, badge: null, scope: null, story }];
    });
  }

  private staff(): Promise<DemoAccount[]> {
    return this.database.rows<DemoAccount>(
      `select account.id, account.name, account.roles, account.language, null as story,
              case when badge.id is null then null else ${badgeColumn} end as badge,
              (select json_build_object('language', staff_grant.language, 'boardName', board.name)
                 from staff_grant left join board on board.id = board_id
                where staff_account_id = account.id and (staff_grant.language is not null or board_id is not null)
                order by board.name limit 1) as scope
         from staff_account account join staff_factor factor on factor.staff_account_id = account.id and factor.kind = 'demo'
         left join badge on badge.staff_account_id = account.id
        where account.active order by account.roles, (badge.state = 'valid') is not true, account.name`,
    );
  }
}
