import { Module } from '@nestjs/common';
import { AccountsModule } from '../accounts/index.ts';
import { BlankPosts, ErasePersona, EraseReaction } from '../community/index.ts';
import { KeepingModule } from '../keeping/index.ts';
import { EraseReport, EraseTold } from '../moderation/index.ts';
import { ErasuresModule } from '../platform/erasures/erasures.module.ts';
import { CarryOutErasures } from './carry-out-erasures.command.ts';
import { EraseOne } from './erase-one.ts';
import { Leave } from './leave.command.ts';
import { LeavingResolver } from './leaving.resolver.ts';
import { OwnAccess } from './own-access.ts';
import { OwnRows } from './own-rows.query.ts';
import { ReplayErasures } from './replay-erasures.command.ts';

/** What erases: for the worker, and for whoever puts a backup back. */
@Module({
  imports: [ErasuresModule],
  providers: [CarryOutErasures, ReplayErasures, EraseOne, ErasePersona, BlankPosts, EraseReaction, EraseReport, EraseTold],
  exports: [CarryOutErasures, ReplayErasures],
})
export class ErasureModule {}

/** What a member asks for. */
@Module({ imports: [ErasuresModule, AccountsModule, KeepingModule], providers: [LeavingResolver, Leave, OwnAccess, OwnRows] })
export class LeavingModule {}
