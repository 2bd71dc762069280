import { Module } from '@nestjs/common';
import { AuditLogModule } from '../../moderation/index.ts';
import { PasswordsModule } from '../../platform/passwords/passwords.module.ts';
import { SignOut } from '../sign-out.command.ts';
import { StartSession } from '../start-session.ts';
import { ChangeAccess } from './change-access.command.ts';
import { ChangeGrants } from './change-grants.command.ts';
import { ChangeRoles } from './change-roles.command.ts';
import { ChangeStaff } from './change-staff.ts';
import { EndStaffSessions } from './end-staff-sessions.command.ts';
import { InviteStaff } from './invite-staff.command.ts';
import { JoinCodes } from './join-codes.ts';
import { JoinStaff } from './join-staff.command.ts';
import { ReadMyStaffAccess } from './my-staff-access.query.ts';
import { PasskeyChallenges } from './passkey-challenges.ts';
import { Passkeys } from './passkeys.ts';
import { PasswordSignIn } from './password-sign-in.ts';
import { ProveStaff } from './prove-staff.ts';
import { ResetFactors } from './reset-factors.command.ts';
import { SetStaffActive } from './set-staff-active.command.ts';
import { SetSingleKeys } from './set-single-keys.command.ts';
import { SignInAttempts } from './sign-in-attempts.ts';
import { SignInStaff } from './sign-in-staff.command.ts';
import { StaffAccessResolver } from './staff-access.resolver.ts';
import { StaffEntranceResolver } from './staff-entrance.resolver.ts';
import { StaffFactors } from './staff-factors.ts';
import { ReadStaffInvitation } from './staff-invitation.query.ts';
import { ReadStaffGrants } from './staff-grants.query.ts';
import { StaffGrantsResolver } from './staff-grants.resolver.ts';
import { StaffKeys } from './staff-keys.ts';
import { StaffPeopleResolver } from './staff-people.resolver.ts';
import { ReadStaffPeople } from './staff-people.query.ts';

const factors = [StaffKeys, PasskeyChallenges, Passkeys, StaffFactors, SignInAttempts, PasswordSignIn, ProveStaff];
const entrance = [StaffEntranceResolver, ReadStaffInvitation, JoinCodes, JoinStaff, SignInStaff, SignOut, StartSession];
const access = [StaffAccessResolver, ReadMyStaffAccess, ChangeAccess, EndStaffSessions, SetSingleKeys];
const people = [StaffPeopleResolver, ReadStaffPeople, InviteStaff, ChangeStaff, ChangeRoles, SetStaffActive, ResetFactors];
const grants = [StaffGrantsResolver, ReadStaffGrants, ChangeGrants];

@Module({ imports: [AuditLogModule, PasswordsModule], providers: [...factors, ...entrance, ...access, ...people, ...grants] })
export class StaffModule {}
