import { createUnionType, Field, InputType, ObjectType } from '@nestjs/graphql';
import { LanguageEnum } from '../../community/index.ts';
import { InvalidInput, NotAllowed, NotFound } from '../../platform/graphql/outcomes.type.ts';
import { Id } from '../../platform/graphql/scalars.ts';
import type { Language } from '../../platform/sessions/viewer.ts';
import { NotProved } from './not-proved.type.ts';
import { StaffChanged } from './staff-people.type.ts';

@ObjectType({ description: 'A board, as a place to moderate.' })
export class BoardToModerate {
  @Field(() => Id, { description: 'The id of the board.' })
  readonly id!: string;
  @Field({ description: 'Its name.' })
  readonly name!: string;
  @Field(() => LanguageEnum, { description: 'Its language.' })
  readonly language!: Language;
  @Field({ description: 'Whether somebody who works here, and can sign in, moderates it.' })
  readonly moderated!: boolean;
}

@ObjectType({ description: 'Where somebody moderates: a language, a board, or, with neither, everywhere.' })
export class StaffGrant {
  @Field(() => Id, { description: 'What to take it back by.' })
  readonly id!: string;
  @Field({ description: 'Whether they are a senior moderator there.' })
  readonly senior!: boolean;
  @Field(() => LanguageEnum, { nullable: true, description: 'All boards in this language.' })
  readonly language!: Language | null;
  @Field(() => BoardToModerate, { nullable: true, description: 'This board.' })
  readonly board!: BoardToModerate | null;
}

@InputType({ description: 'Where somebody is to moderate: a language, a board, or, with neither, everywhere.' })
export class GrantInput {
  @Field(() => Id, { description: 'The account.' })
  readonly personId!: string;
  @Field({ description: 'Whether as a senior moderator. What they have there already is changed to it.' })
  readonly senior!: boolean;
  @Field(() => LanguageEnum, { nullable: true, description: 'All boards in this language.' })
  readonly language?: Language | null;
  @Field(() => Id, { nullable: true, description: 'This board.' })
  readonly boardId?: string | null;
}

export const ChangeGrantsResult = createUnionType({
  name: 'ChangeGrantsResult',
  description: 'What became of changing where somebody moderates.',
  types: () => [StaffChanged, NotProved, InvalidInput, NotFound, NotAllowed] as const,
});
