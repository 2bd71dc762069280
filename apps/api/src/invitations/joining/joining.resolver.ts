import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Access } from '../../platform/access/access.decorator.ts';
import { CurrentMember } from '../../platform/graphql/viewer.decorator.ts';
import type { Member } from '../../platform/sessions/viewer.ts';
import { JoinBoard } from './join-board.command.ts';
import { JoinBoardResult, LeaveBoardResult, MyBoard } from './joining.type.ts';
import { LeaveBoard } from './leave-board.command.ts';
import { ReadMyBoards } from './my-boards.query.ts';

@Resolver()
export class JoiningResolver {
  constructor(
    private readonly ownBoards: ReadMyBoards,
    private readonly join: JoinBoard,
    private readonly leave: LeaveBoard,
  ) {}

  @Query(() => [MyBoard], { description: 'The invited boards that the member has joined.' })
  @Access({ who: ['member'], touches: [] })
  myBoards(@CurrentMember() member: Member): Promise<MyBoard[]> {
    return this.ownBoards.of(member);
  }

  @Mutation(() => JoinBoardResult, { description: 'Enters the invited board to which a code belongs.' })
  @Access({ who: ['member'], touches: ['membership'] })
  joinBoard(@CurrentMember() member: Member, @Args('code') code: string): Promise<typeof JoinBoardResult> {
    return this.join.execute(member, code);
  }

  @Mutation(() => LeaveBoardResult, { description: 'Leaves an invited board.' })
  @Access({ who: ['member'], touches: ['membership'] })
  leaveBoard(@CurrentMember() member: Member, @Args('slug') slug: string): Promise<typeof LeaveBoardResult> {
    return this.leave.execute(member, slug);
  }
}
