import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Access } from '../platform/access/access.decorator.ts';
import { Id } from '../platform/graphql/scalars.ts';
import { CurrentStaff } from '../platform/graphql/viewer.decorator.ts';
import type { Staff } from '../platform/sessions/viewer.ts';
import { CheckHelpline } from './check-helpline.command.ts';
import {
  CheckHelplineResult,
  HideHelplineResult,
  KeptHelpline,
  PublicHelpline,
  SaveHelplineInput,
  SaveHelplineResult,
} from './helpline.type.ts';
import { ReadHelplines } from './helplines.query.ts';
import { HideHelpline } from './hide-helpline.command.ts';
import { ReadKeptHelplines } from './kept-helplines.query.ts';
import { SaveHelpline } from './save-helpline.command.ts';

@Resolver()
export class HelplineResolver {
  constructor(
    private readonly lines: ReadHelplines,
    private readonly kept: ReadKeptHelplines,
    private readonly save: SaveHelpline,
    private readonly check: CheckHelpline,
    private readonly hide: HideHelpline,
  ) {}

  @Query(() => [PublicHelpline], { description: 'The helplines that are shown today.' })
  @Access({ who: ['guest'], touches: [] })
  helplines(): Promise<PublicHelpline[]> {
    return this.lines.all();
  }

  @Query(() => [KeptHelpline], { description: 'All helplines as the editors keep them, those that need a call first.' })
  @Access({ who: ['editor'], touches: [] })
  keptHelplines(): Promise<KeptHelpline[]> {
    return this.kept.all();
  }

  @Query(() => KeptHelpline, { nullable: true, description: 'A helpline as the editors keep it.' })
  @Access({ who: ['editor'], touches: [] })
  keptHelpline(@Args('id', { type: () => Id }) id: string): Promise<KeptHelpline | null> {
    return this.kept.one(id);
  }

  @Mutation(() => SaveHelplineResult, { description: 'Adds a helpline or changes one.' })
  @Access({ who: ['editor'], touches: ['helpline', 'audit_entry'] })
  saveHelpline(@CurrentStaff() staff: Staff, @Args('input') input: SaveHelplineInput): Promise<typeof SaveHelplineResult> {
    return this.save.execute(staff, input);
  }

  @Mutation(() => CheckHelplineResult, { description: 'Notes that a helpline was called or looked at today and is right.' })
  @Access({ who: ['editor'], touches: ['helpline', 'audit_entry'] })
  checkHelpline(
    @CurrentStaff() staff: Staff,
    @Args('helplineId', { type: () => Id }) helplineId: string,
    @Args('version', { type: () => Int }) version: number,
  ): Promise<typeof CheckHelplineResult> {
    return this.check.execute(staff, { helplineId, version });
  }

  @Mutation(() => HideHelplineResult, { description: 'Hides a helpline from the public, or shows it again.' })
  @Access({ who: ['editor'], touches: ['helpline', 'audit_entry'] })
  hideHelpline(
    @CurrentStaff() staff: Staff,
    @Args('helplineId', { type: () => Id }) helplineId: string,
    @Args('hidden') hidden: boolean,
  ): Promise<typeof HideHelplineResult> {
    return this.hide.execute(staff, { helplineId, hidden });
  }
}
