import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Access } from '../platform/access/access.decorator.ts';
import { CurrentMember } from '../platform/graphql/viewer.decorator.ts';
import type { Member } from '../platform/sessions/viewer.ts';
import { Leave } from './leave.command.ts';
import { LeaveInput, LeaveResult } from './leaving.type.ts';

@Resolver()
export class LeavingResolver {
  constructor(private readonly leaveCommand: Leave) {}

  @Mutation(() => LeaveResult, { description: 'Leaves for good: ends the account, and lets all that it wrote wait to be erased.' })
  @Access({ who: ['member'], touches: ['credential', 'session', 'sealed_item'], whileClosed: true })
  leave(@CurrentMember() member: Member, @Args('input') input: LeaveInput): Promise<typeof LeaveResult> {
    return this.leaveCommand.execute(member, input);
  }
}
