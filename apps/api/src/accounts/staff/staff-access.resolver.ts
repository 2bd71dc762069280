import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Access } from '../../platform/access/access.decorator.ts';
import { Id } from '../../platform/graphql/scalars.ts';
import { CurrentStaff } from '../../platform/graphql/viewer.decorator.ts';
import { staffRoles } from '../../platform/sessions/viewer.ts';
import type { Staff } from '../../platform/sessions/viewer.ts';
import { ChangeAccess } from './change-access.command.ts';
import { EndStaffSessions } from './end-staff-sessions.command.ts';
import { ReadMyStaffAccess } from './my-staff-access.query.ts';
import { StaffProofInput } from './not-proved.type.ts';
import { SetSingleKeys } from './set-single-keys.command.ts';
import { ChangeAccessResult, EndStaffSessionsResult, MyStaffAccess, SingleKeysSet } from './staff-access.type.ts';
import { NewPasskeyInput, PasswordWithCodesInput } from './staff-entrance.type.ts';

const changeTouches = ['staff_account', 'staff_factor', 'staff_session', 'used_staff_challenge', 'audit_entry'];

@Resolver()
export class StaffAccessResolver {
  constructor(
    private readonly own: ReadMyStaffAccess,
    private readonly change: ChangeAccess,
    private readonly sessions: EndStaffSessions,
    private readonly keys: SetSingleKeys,
  ) {}

  @Query(() => MyStaffAccess, { description: 'How whoever asks signs in, and where they are signed in.' })
  @Access({ who: staffRoles, touches: [] })
  myStaffAccess(@CurrentStaff() viewer: Staff): Promise<MyStaffAccess> {
    return this.own.of(viewer);
  }

  @Mutation(() => ChangeAccessResult, { description: 'Adds a passkey, after showing again who is there.' })
  @Access({ who: staffRoles, touches: changeTouches })
  addStaffPasskey(
    @CurrentStaff() viewer: Staff,
    @Args('input') input: NewPasskeyInput,
    @Args('proof') proof: StaffProofInput,
  ): Promise<typeof ChangeAccessResult> {
    return this.change.addPasskey(viewer, input, proof);
  }

  @Mutation(() => ChangeAccessResult, { description: 'Sets a password with one-time codes, in place of the one before.' })
  @Access({ who: staffRoles, touches: changeTouches })
  setStaffPassword(
    @CurrentStaff() viewer: Staff,
    @Args('input') input: PasswordWithCodesInput,
    @Args('proof') proof: StaffProofInput,
  ): Promise<typeof ChangeAccessResult> {
    return this.change.setPassword(viewer, input, proof);
  }

  @Mutation(() => ChangeAccessResult, { description: 'Removes a way in; never the last one.' })
  @Access({ who: staffRoles, touches: changeTouches })
  removeStaffFactor(
    @CurrentStaff() viewer: Staff,
    @Args('factorId', { type: () => Id }) factorId: string,
    @Args('proof') proof: StaffProofInput,
  ): Promise<typeof ChangeAccessResult> {
    return this.change.remove(viewer, factorId, proof);
  }

  @Mutation(() => EndStaffSessionsResult, { description: 'Ends one of the other sessions, or all of them.' })
  @Access({ who: staffRoles, touches: ['staff_session'] })
  endStaffSessions(
    @CurrentStaff() viewer: Staff,
    @Args('id', { type: () => Id, nullable: true, description: 'Which one; without it all the others.' }) id?: string | null,
  ): Promise<typeof EndStaffSessionsResult> {
    return this.sessions.execute(viewer, id ?? null);
  }

  @Mutation(() => SingleKeysSet, { description: 'Turns single keys on or off for the own pages.' })
  @Access({ who: staffRoles, touches: ['staff_account'] })
  setSingleKeys(@CurrentStaff() viewer: Staff, @Args('on', { type: () => Boolean }) on: boolean): Promise<SingleKeysSet> {
    return this.keys.execute(viewer, on);
  }
}
