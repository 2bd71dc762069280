import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { ArgsOptions } from '@nestjs/graphql';
import { Access } from '../../platform/access/access.decorator.ts';
import { Id } from '../../platform/graphql/scalars.ts';
import { CurrentStaff } from '../../platform/graphql/viewer.decorator.ts';
import type { Staff, StaffRole } from '../../platform/sessions/viewer.ts';
import { StaffRoleEnum } from '../account.type.ts';
import { ChangeRoles } from './change-roles.command.ts';
import { InviteStaff } from './invite-staff.command.ts';
import { StaffProofInput } from './not-proved.type.ts';
import { ResetFactors } from './reset-factors.command.ts';
import { SetStaffActive } from './set-staff-active.command.ts';
import { ReadStaffPeople } from './staff-people.query.ts';
import { ChangeStaffResult, InviteStaffInput, InviteStaffResult, ResetFactorsResult, StaffPerson } from './staff-people.type.ts';

const proofGiven = ['staff_factor', 'used_staff_challenge'];
const forOperators: ArgsOptions = {
  type: () => StaffProofInput,
  nullable: true,
  description: 'Needed where the role of an operator or of a senior moderator is given to somebody who does not have it.',
};

@Resolver()
export class StaffPeopleResolver {
  constructor(
    private readonly people: ReadStaffPeople,
    private readonly invite: InviteStaff,
    private readonly roles: ChangeRoles,
    private readonly active: SetStaffActive,
    private readonly reset: ResetFactors,
  ) {}

  @Query(() => [StaffPerson], { description: 'Who works here, those who have left last.' })
  @Access({ who: ['operator'], touches: [] })
  staffPeople(@CurrentStaff() operator: Staff): Promise<StaffPerson[]> {
    return this.people.of(operator, null);
  }

  @Query(() => StaffPerson, { nullable: true, description: 'One of those who work here.' })
  @Access({ who: ['operator'], touches: [] })
  async staffPerson(@CurrentStaff() operator: Staff, @Args('id', { type: () => Id }) id: string): Promise<StaffPerson | null> {
    return (await this.people.of(operator, id))[0] ?? null;
  }

  @Mutation(() => InviteStaffResult, { description: 'Invites somebody to work here and gives the code to hand over.' })
  @Access({ who: ['operator'], touches: ['staff_account', 'staff_grant', 'staff_join_code', 'audit_entry', ...proofGiven] })
  inviteStaff(
    @CurrentStaff() operator: Staff,
    @Args('input') input: InviteStaffInput,
    @Args('proof', forOperators) proof?: StaffProofInput | null,
  ): Promise<typeof InviteStaffResult> {
    return this.invite.execute(operator, input, proof ?? null);
  }

  @Mutation(() => ChangeStaffResult, { description: 'Says what somebody may do, from their next request on.' })
  @Access({ who: ['operator'], touches: ['staff_account', 'staff_grant', 'audit_entry', ...proofGiven] })
  changeStaffRoles(
    @CurrentStaff() operator: Staff,
    @Args('personId', { type: () => Id }) personId: string,
    @Args('roles', { type: () => [StaffRoleEnum] }) roles: StaffRole[],
    @Args('proof', forOperators) proof?: StaffProofInput | null,
  ): Promise<typeof ChangeStaffResult> {
    return this.roles.execute(operator, { personId, wanted: roles, proof: proof ?? null });
  }

  @Mutation(() => ChangeStaffResult, { description: 'Says whether somebody works here. Whoever no longer does is signed out at once.' })
  @Access({ who: ['operator'], touches: ['staff_account', 'staff_session', 'staff_join_code', 'work_choice', 'audit_entry'] })
  setStaffActive(
    @CurrentStaff() operator: Staff,
    @Args('personId', { type: () => Id }) personId: string,
    @Args('active') active: boolean,
  ): Promise<typeof ChangeStaffResult> {
    return this.active.execute(operator, personId, active);
  }

  @Mutation(() => ResetFactorsResult, { description: 'Takes away how somebody signs in and gives a code by which they set it up anew.' })
  @Access({
    who: ['operator'],
    touches: ['staff_session', 'staff_join_code', 'audit_entry', ...proofGiven],
  })
  resetStaffFactors(
    @CurrentStaff() operator: Staff,
    @Args('submission') submission: string,
    @Args('personId', { type: () => Id }) personId: string,
    @Args('proof') proof: StaffProofInput,
  ): Promise<typeof ResetFactorsResult> {
    return this.reset.execute(operator, { submission, personId, proof });
  }
}
