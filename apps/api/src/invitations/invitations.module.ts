import { Module } from '@nestjs/common';
import { CommunityModule } from '../community/index.ts';
import { AuditLogModule } from '../moderation/index.ts';
import { BeginSeason } from './codes/begin-season.command.ts';
import { BoardCodeResolver } from './codes/board-code.resolver.ts';
import { CloseBoardCode } from './codes/close-board-code.command.ts';
import { ReadDemoBoardCodes } from './codes/demo-board-codes.query.ts';
import { ReadInvitedBoards } from './codes/invited-boards.query.ts';
import { MakeBoardCode } from './codes/make-board-code.command.ts';
import { JoinBoard } from './joining/join-board.command.ts';
import { JoiningResolver } from './joining/joining.resolver.ts';
import { LeaveBoard } from './joining/leave-board.command.ts';
import { ReadMyBoards } from './joining/my-boards.query.ts';

const joining = [JoiningResolver, ReadMyBoards, JoinBoard, LeaveBoard];
const codes = [BoardCodeResolver, ReadInvitedBoards, ReadDemoBoardCodes, MakeBoardCode, CloseBoardCode, BeginSeason];

@Module({ imports: [CommunityModule, AuditLogModule], providers: [...joining, ...codes] })
export class InvitationsModule {}
