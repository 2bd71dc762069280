import { Args, Query, Resolver } from '@nestjs/graphql';
import { Access } from '../../platform/access/access.decorator.ts';
import { ReadAuditPage } from './audit-page.query.ts';
import { AuditNight } from './audit-night.type.ts';
import { AuditChain, AuditFilter, AuditLogPage } from './audit-page.type.ts';
import { LastNight } from './last-night.query.ts';
import { hexOf } from './noted-link.rules.ts';
import { VerifyChain } from './verify-chain.query.ts';

/** So many entries are looked at whenever somebody opens the log; `npm run audit:verify` looks at all of them. */
const looksAt = 1_000;

@Resolver()
export class AuditLogResolver {
  constructor(
    private readonly page: ReadAuditPage,
    private readonly chain: VerifyChain,
    private readonly lastNight: LastNight,
  ) {}

  @Query(() => AuditLogPage, { description: 'What staff did, from the newest on.' })
  @Access({ who: ['operator'], touches: [] })
  auditLog(@Args() filter: AuditFilter): Promise<AuditLogPage> {
    return this.page.of(filter);
  }

  @Query(() => AuditChain, { description: 'Whether the newest thousand entries of the audit log hold together. Each asking looks anew.' })
  @Access({ who: ['operator'], touches: [] })
  async auditChain(): Promise<AuditChain> {
    const state = await this.chain.newest(looksAt);
    const last = state.kind === 'whole' ? state.last : state.before;
    return {
      holds: state.kind === 'whole',
      looked: state.looked,
      brokenAt: state.kind === 'whole' ? null : state.number,
      lastNumber: last.number,
      lastHash: hexOf(last.hash),
    };
  }
  @Query(() => AuditNight, {
    nullable: true,
    description: 'What was found when the whole audit log was last walked; null: no night has come yet.',
  })
  @Access({ who: ['operator'], touches: [] })
  auditNight(): Promise<AuditNight | null> {
    return this.lastNight.execute();
  }
}
