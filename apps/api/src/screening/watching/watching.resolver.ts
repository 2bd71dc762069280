import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Access } from '../../platform/access/access.decorator.ts';
import { Id } from '../../platform/graphql/scalars.ts';
import { CurrentStaff } from '../../platform/graphql/viewer.decorator.ts';
import type { Staff } from '../../platform/sessions/viewer.ts';
import { AddWatched } from './add-watched.command.ts';
import { RemoveWatched } from './remove-watched.command.ts';
import { TryScreening } from './try-screening.query.ts';
import { ReadWatched } from './watched-entries.query.ts';
import { WatchedOnList } from './watched-entry.type.ts';
import { AddWatchedInput, AddWatchedResult, RemoveWatchedResult, TryScreeningResult } from './watching.type.ts';

@Resolver()
export class WatchingResolver {
  constructor(
    private readonly watched: ReadWatched,
    private readonly add: AddWatched,
    private readonly remove: RemoveWatched,
    private readonly trying: TryScreening,
  ) {}

  @Query(() => [WatchedOnList], { description: 'The words and links that are watched.' })
  @Access({ who: ['operator'], touches: [] })
  watchedEntries(): Promise<WatchedOnList[]> {
    return this.watched.all();
  }

  @Query(() => TryScreeningResult, { description: 'What a text would trigger on a board. Nothing of it is kept.' })
  @Access({ who: ['operator'], touches: [] })
  tryScreening(@Args('text') text: string, @Args('boardSlug') boardSlug: string): Promise<typeof TryScreeningResult> {
    return this.trying.with({ text, boardSlug });
  }

  @Mutation(() => AddWatchedResult, { description: 'Watches a word or a link from now on.' })
  @Access({ who: ['operator'], touches: ['watched_entry', 'audit_entry'] })
  addWatched(@CurrentStaff() staff: Staff, @Args('input') input: AddWatchedInput): Promise<typeof AddWatchedResult> {
    return this.add.execute(staff, input);
  }

  @Mutation(() => RemoveWatchedResult, { description: 'Watches something no more.' })
  @Access({ who: ['operator'], touches: ['watched_entry', 'audit_entry'] })
  removeWatched(@CurrentStaff() staff: Staff, @Args('entryId', { type: () => Id }) entryId: string): Promise<typeof RemoveWatchedResult> {
    return this.remove.execute(staff, entryId);
  }
}
