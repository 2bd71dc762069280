import { Module } from '@nestjs/common';
import { ModerationModule } from '../moderation/index.ts';
import { CheckHelpline } from './check-helpline.command.ts';
import { HelplineResolver } from './helpline.resolver.ts';
import { ReadHelplines } from './helplines.query.ts';
import { HideHelpline } from './hide-helpline.command.ts';
import { ReadKeptHelplines } from './kept-helplines.query.ts';
import { SaveHelpline } from './save-helpline.command.ts';

/** The lines for somebody in need, kept by the editors. */
@Module({
  imports: [ModerationModule],
  providers: [HelplineResolver, ReadHelplines, ReadKeptHelplines, SaveHelpline, CheckHelpline, HideHelpline],
  exports: [ReadHelplines],
})
export class HelplinesModule {}
