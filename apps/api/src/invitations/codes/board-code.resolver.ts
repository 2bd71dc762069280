import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Access } from '../../platform/access/access.decorator.ts';
import { Id } from '../../platform/graphql/scalars.ts';
import { CurrentStaff } from '../../platform/graphql/viewer.decorator.ts';
import type { Staff } from '../../platform/sessions/viewer.ts';
import { BeginSeason } from './begin-season.command.ts';
import {
  BeginSeasonResult,
  CloseBoardCodeResult,
  DemoBoardCode,
  InvitedBoard,
  MakeBoardCodeInput,
  MakeBoardCodeResult,
} from './board-code.type.ts';
import { CloseBoardCode } from './close-board-code.command.ts';
import { ReadDemoBoardCodes } from './demo-board-codes.query.ts';
import { ReadInvitedBoards } from './invited-boards.query.ts';
import { MakeBoardCode } from './make-board-code.command.ts';

@Resolver()
export class BoardCodeResolver {
  constructor(
    private readonly boards: ReadInvitedBoards,
    private readonly demoCodes: ReadDemoBoardCodes,
    private readonly make: MakeBoardCode,
    private readonly close: CloseBoardCode,
    private readonly begin: BeginSeason,
  ) {}

  @Query(() => [InvitedBoard], {
    description: 'The invited boards with the codes of their season: to operators all, to moderators theirs.',
  })
  @Access({ who: ['moderator', 'operator'], touches: [] })
  invitedBoards(@CurrentStaff() staff: Staff): Promise<InvitedBoard[]> {
    return this.boards.of(staff);
  }

  @Query(() => [DemoBoardCode], { description: 'The codes of the demo; none outside demo mode.' })
  @Access({ who: ['guest'], touches: [] })
  demoBoardCodes(): Promise<DemoBoardCode[]> {
    return this.demoCodes.all();
  }

  @Mutation(() => MakeBoardCodeResult, { description: 'Makes a code for a whole group.' })
  @Access({ who: ['moderator', 'operator'], touches: ['board_code', 'audit_entry'] })
  makeBoardCode(@CurrentStaff() staff: Staff, @Args('input') input: MakeBoardCodeInput): Promise<typeof MakeBoardCodeResult> {
    return this.make.execute(staff, input);
  }

  @Mutation(() => CloseBoardCodeResult, { description: 'Closes a code.' })
  @Access({ who: ['moderator', 'operator'], touches: ['board_code', 'audit_entry'] })
  closeBoardCode(@CurrentStaff() staff: Staff, @Args('codeId', { type: () => Id }) codeId: string): Promise<typeof CloseBoardCodeResult> {
    return this.close.execute(staff, codeId);
  }

  @Mutation(() => BeginSeasonResult, { description: 'Empties an invited board and begins its next season.' })
  @Access({ who: ['moderator', 'operator'], touches: ['board', 'board_code', 'audit_entry'] })
  beginSeason(
    @CurrentStaff() staff: Staff,
    @Args('boardId', { type: () => Id }) boardId: string,
    @Args('season', { type: () => Int }) season: number,
  ): Promise<typeof BeginSeasonResult> {
    return this.begin.execute(staff, { boardId, season });
  }
}
