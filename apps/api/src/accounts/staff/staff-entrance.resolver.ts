import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Access } from '../../platform/access/access.decorator.ts';
import { CurrentViewer } from '../../platform/graphql/viewer.decorator.ts';
import type { Viewer } from '../../platform/sessions/viewer.ts';
import { JoinStaff } from './join-staff.command.ts';
import { Passkeys } from './passkeys.ts';
import { SignInStaff } from './sign-in-staff.command.ts';
import { JoinStaffResult, NewPasskeyInput, PasswordWithCodesInput, SignInStaffResult, StaffInvitation } from './staff-entrance.type.ts';
import { ReadStaffInvitation } from './staff-invitation.query.ts';

const joinTouches = ['staff_account', 'staff_factor', 'staff_join_code', 'staff_session', 'session', 'used_staff_challenge', 'audit_entry'];

@Resolver()
export class StaffEntranceResolver {
  constructor(
    private readonly invitation: ReadStaffInvitation,
    private readonly passkeys: Passkeys,
    private readonly join: JoinStaff,
    private readonly signIn: SignInStaff,
  ) {}

  @Query(() => StaffInvitation, { nullable: true, description: 'Whom a code to join by invites.' })
  @Access({ who: ['guest'], touches: [] })
  staffInvitation(@Args('code') code: string): Promise<StaffInvitation | null> {
    return this.invitation.of(code);
  }

  @Query(() => String, { description: 'What a passkey of staff answers to sign in, as JSON; good for ten minutes, and for one answer.' })
  @Access({ who: ['guest'], touches: [] })
  passkeySignInOptions(): Promise<string> {
    return this.passkeys.requestOptions({ purpose: 'sign_in', staffAccountId: null });
  }

  @Mutation(() => JoinStaffResult, { description: 'Sets a password with one-time codes by a code to join by, and signs in.' })
  @Access({ who: ['guest'], touches: joinTouches })
  joinStaffWithPassword(
    @CurrentViewer() viewer: Viewer,
    @Args('code') code: string,
    @Args('input') input: PasswordWithCodesInput,
  ): Promise<typeof JoinStaffResult> {
    return this.join.withPassword(viewer, code, input);
  }

  @Mutation(() => JoinStaffResult, { description: 'Adds the first passkey by a code to join by, and signs in.' })
  @Access({ who: ['guest'], touches: joinTouches })
  joinStaffWithPasskey(
    @CurrentViewer() viewer: Viewer,
    @Args('code') code: string,
    @Args('input') input: NewPasskeyInput,
  ): Promise<typeof JoinStaffResult> {
    return this.join.withPasskey(viewer, code, input);
  }

  @Mutation(() => SignInStaffResult, { description: 'Signs staff in with sign-in name, password and one-time code.' })
  @Access({ who: ['guest'], touches: ['staff_factor', 'staff_session', 'session'] })
  signInStaff(
    @CurrentViewer() viewer: Viewer,
    @Args('signInName') signInName: string,
    @Args('password') password: string,
    @Args('code') code: string,
  ): Promise<typeof SignInStaffResult> {
    return this.signIn.withPassword(viewer, { signInName, password, code });
  }

  @Mutation(() => SignInStaffResult, { description: 'Signs staff in with a passkey.' })
  @Access({ who: ['guest'], touches: ['staff_factor', 'used_staff_challenge', 'staff_session', 'session'] })
  signInStaffWithPasskey(@CurrentViewer() viewer: Viewer, @Args('response') response: string): Promise<typeof SignInStaffResult> {
    return this.signIn.withPasskey(viewer, response);
  }
}
