import { Args, Query, Resolver } from '@nestjs/graphql';
import { Access } from '../../platform/access/access.decorator.ts';
import { Id } from '../../platform/graphql/scalars.ts';
import { CurrentWriter } from '../../platform/graphql/viewer.decorator.ts';
import type { Member, Staff } from '../../platform/sessions/viewer.ts';
import { ReadPostCare } from './post-care.query.ts';
import { PostCare } from './post-care.type.ts';

@Resolver()
export class PostCareResolver {
  constructor(private readonly care: ReadPostCare) {}

  @Query(() => PostCare, { nullable: true, description: 'What the author of a post can be told of care; nothing for anybody else.' })
  @Access({ who: ['member', 'professional'], touches: [], whileClosed: true })
  postCare(@CurrentWriter() writer: Member | Staff, @Args('postId', { type: () => Id }) postId: string): Promise<PostCare | null> {
    return this.care.of(writer, postId);
  }
}
