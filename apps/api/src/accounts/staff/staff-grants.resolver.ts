import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Access } from '../../platform/access/access.decorator.ts';
import { Id } from '../../platform/graphql/scalars.ts';
import { CurrentStaff } from '../../platform/graphql/viewer.decorator.ts';
import type { Staff } from '../../platform/sessions/viewer.ts';
import { ChangeGrants } from './change-grants.command.ts';
import { StaffProofInput } from './not-proved.type.ts';
import { ReadStaffGrants } from './staff-grants.query.ts';
import { BoardToModerate, ChangeGrantsResult, GrantInput, StaffGrant } from './staff-grants.type.ts';

@Resolver()
export class StaffGrantsResolver {
  constructor(
    private readonly grants: ReadStaffGrants,
    private readonly change: ChangeGrants,
  ) {}

  @Query(() => [StaffGrant], { description: 'Where somebody moderates.' })
  @Access({ who: ['operator'], touches: [] })
  staffGrants(@Args('personId', { type: () => Id }) personId: string): Promise<StaffGrant[]> {
    return this.grants.of(personId);
  }

  @Query(() => [BoardToModerate], { description: 'Every board, and whether somebody moderates it.' })
  @Access({ who: ['operator'], touches: [] })
  boardsToModerate(): Promise<BoardToModerate[]> {
    return this.grants.boards();
  }

  @Mutation(() => ChangeGrantsResult, { description: 'Has somebody moderate somewhere, from their next request on.' })
  @Access({ who: ['operator'], touches: ['staff_grant', 'staff_account', 'audit_entry', 'staff_factor', 'used_staff_challenge'] })
  grantRole(
    @CurrentStaff() operator: Staff,
    @Args('input') input: GrantInput,
    @Args('proof', { type: () => StaffProofInput, nullable: true, description: 'Needed where somebody becomes a senior moderator.' })
    proof?: StaffProofInput | null,
  ): Promise<typeof ChangeGrantsResult> {
    return this.change.give(operator, input, proof ?? null);
  }

  @Mutation(() => ChangeGrantsResult, { description: 'Takes back where somebody moderates; with the last one, the role.' })
  @Access({ who: ['operator'], touches: ['staff_grant', 'staff_account', 'audit_entry'] })
  revokeRole(@CurrentStaff() operator: Staff, @Args('grantId', { type: () => Id }) grantId: string): Promise<typeof ChangeGrantsResult> {
    return this.change.takeBack(operator, grantId);
  }
}
