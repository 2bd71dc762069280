import { Args, Query, Resolver } from '@nestjs/graphql';
import { Access } from '../../platform/access/access.decorator.ts';
import { ReadCareInText } from './care-in-text.query.ts';
import { CareInText, CareInTextInput } from './post-care.type.ts';

@Resolver()
export class CareInTextResolver {
  constructor(private readonly care: ReadCareInText) {}

  @Query(() => CareInText, {
    nullable: true,
    description: 'What somebody can be told of care whose words were sent and turned down; nothing where they cannot be read.',
  })
  @Access({ who: ['guest'], touches: [] })
  careInText(@Args('input') input: CareInTextInput): CareInText | null {
    return this.care.of(input);
  }
}
