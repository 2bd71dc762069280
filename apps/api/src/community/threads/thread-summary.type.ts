import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Hour, Id } from '../../platform/graphql/scalars.ts';
import { Board, EntryEnum } from '../boards/board.type.ts';
import type { Entry } from '../boards/board.type.ts';
import { Persona } from '../personas/persona.type.ts';
import { ContentNoteEnum } from '../posts/post.type.ts';
import type { ContentNote } from '../posts/post.type.ts';
import { ThreadKindEnum } from './thread.type.ts';
import type { ThreadKind } from './thread.type.ts';

@ObjectType({ description: 'A thread as a list shows it.' })
export class ThreadSummary {
  @Field(() => Id, { description: 'The id of the thread.' })
  readonly id!: string;
  @Field({ description: 'Its title.' })
  readonly title!: string;
  @Field(() => ThreadKindEnum, { description: 'What kind of talk it is.' })
  readonly kind!: ThreadKind;
  @Field(() => Persona, { description: 'The face that opened it.' })
  readonly openedBy!: Persona;
  @Field(() => Int, { description: 'How many posts followed the opening one.' })
  readonly replyCount!: number;
  @Field(() => Hour, { description: 'The hour of its newest post.' })
  readonly lastHour!: number;
  @Field(() => [ContentNoteEnum], { description: 'What its opening post deals with.' })
  readonly contentNotes!: ContentNote[];
  @Field({ description: 'Whether a professional has answered a question.' })
  readonly answeredByProfessional!: boolean;
}

@ObjectType({ description: 'A board and the thread in which people wrote last.' })
export class BoardListing {
  @Field(() => Board, { description: 'The board.' })
  readonly board!: Board;
  @Field(() => ThreadSummary, { nullable: true, description: 'Its newest thread; none on an empty board.' })
  readonly latest!: ThreadSummary | null;
}

@ObjectType({ description: 'A board with twenty of its threads, newest activity first.' })
export class BoardPage {
  @Field(() => Board, { description: 'The board.' })
  readonly board!: Board;
  @Field(() => [ThreadSummary], { description: 'Its threads.' })
  readonly threads!: ThreadSummary[];
  @Field(() => String, { nullable: true, description: 'Where the next page starts; none on the last.' })
  readonly nextAfter!: string | null;
  @Field(() => EntryEnum, { description: 'Whether this viewer may enter. Where not, nothing of what was written is shown.' })
  readonly entry!: Entry;
  @Field({ description: 'Whether this viewer may start a thread here. A guest may after signing in, where members may.' })
  readonly mayStartThread!: boolean;
  @Field({ description: 'Whether a sanction keeps this viewer from writing here now.' })
  readonly restricted!: boolean;
}
