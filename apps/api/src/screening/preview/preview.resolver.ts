import { Args, Query, Resolver } from '@nestjs/graphql';
import { Access } from '../../platform/access/access.decorator.ts';
import { CurrentWriter } from '../../platform/graphql/viewer.decorator.ts';
import type { Member, Staff } from '../../platform/sessions/viewer.ts';
import { PreviewPost } from './preview-post.query.ts';
import { PreviewPostInput, PreviewPostResult } from './preview.type.ts';

@Resolver()
export class PreviewResolver {
  constructor(private readonly preview: PreviewPost) {}

  @Query(() => PreviewPostResult, { description: 'What a text looks like and what would become of it. Nothing of it is kept.' })
  @Access({ who: ['member', 'professional'], touches: [] })
  previewPost(@CurrentWriter() writer: Member | Staff, @Args('input') input: PreviewPostInput): Promise<typeof PreviewPostResult> {
    return this.preview.of(writer, input);
  }
}
