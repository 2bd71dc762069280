import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Hour } from '../../platform/graphql/scalars.ts';
import { ContentNoteEnum, Post } from '../posts/post.type.ts';
import type { ContentNote } from '../posts/post.type.ts';
import { Thread } from './thread.type.ts';

@ObjectType({ description: 'Twenty posts of a thread, in the order in which they were written.' })
export class ThreadPage {
  @Field(() => Thread, { description: 'The thread.' })
  readonly thread!: Thread;
  @Field(() => [Post], { description: 'Its posts.' })
  readonly posts!: Post[];
  @Field(() => Int, { nullable: true, description: 'Where the page before starts (0 for the first page); none on the first.' })
  readonly previousAfter!: number | null;
  @Field(() => Int, { nullable: true, description: 'Where the next page starts; none on the last.' })
  readonly nextAfter!: number | null;
  @Field({ description: 'Whether this viewer may reply now.' })
  readonly mayReply!: boolean;
  @Field({ description: 'Whether a sanction keeps this viewer from writing here now.' })
  readonly restricted!: boolean;
  @Field(() => Hour, {
    nullable: true,
    description: 'In a slowed thread: from when this viewer may write again; none: now, or for another reason not.',
  })
  readonly againFrom!: number | null;
  @Field(() => String, { nullable: true, description: 'The name under which this viewer writes here; none before the first post.' })
  readonly myFace!: string | null;
}

@ObjectType({ description: 'One post with its thread, for the pages that act on it.' })
export class PostInThread {
  @Field(() => Post, { description: 'The post.' })
  readonly post!: Post;
  @Field(() => Thread, { description: 'Its thread.' })
  readonly thread!: Thread;
  @Field(() => String, { nullable: true, description: 'The text as its author typed it; for its author alone.' })
  readonly text!: string | null;
  @Field(() => [ContentNoteEnum], { description: 'The notes that the author gave, for changing them; for the author alone.' })
  readonly notesByAuthor!: ContentNote[];
}
