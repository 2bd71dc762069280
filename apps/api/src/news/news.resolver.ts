import { Mutation, Query, Resolver } from '@nestjs/graphql';
import { Access } from '../platform/access/access.decorator.ts';
import { CurrentMember } from '../platform/graphql/viewer.decorator.ts';
import type { Member } from '../platform/sessions/viewer.ts';
import { MarkNewsSeen } from './mark-news-seen.command.ts';
import { MyThings, NewsSeen } from './my-things.type.ts';
import { ReadOwnThings } from './own-things.query.ts';

@Resolver()
export class NewsResolver {
  constructor(
    private readonly ownThings: ReadOwnThings,
    private readonly markSeen: MarkNewsSeen,
  ) {}

  @Query(() => MyThings, { description: "The member's own things. Reading them writes nothing." })
  @Access({ who: ['member'], touches: [], whileClosed: true })
  async myThings(@CurrentMember() member: Member): Promise<MyThings> {
    return (await this.ownThings.of(member)).page;
  }

  @Mutation(() => NewsSeen, { description: 'Marks what happened up to now as seen.' })
  @Access({ who: ['member'], touches: ['sealed_item'], whileClosed: true })
  markNewsSeen(@CurrentMember() member: Member): Promise<NewsSeen> {
    return this.markSeen.execute(member);
  }
}
