import { Field, ObjectType } from '@nestjs/graphql';
import { namedWords } from '../../platform/graphql/outcomes.type.ts';
import { Id } from '../../platform/graphql/scalars.ts';

export const personaKinds = ['alias', 'board_face', 'handle', 'professional', 'moderator'] as const;
export type PersonaKind = (typeof personaKinds)[number];
export const PersonaKindEnum = namedWords('PersonaKind', 'What kind of face a persona is.', personaKinds);

export const badgeStates = ['valid', 'revoked', 'lapsed'] as const;
export type BadgeState = (typeof badgeStates)[number];
export const BadgeStateEnum = namedWords('BadgeState', 'Whether a badge holds today.', badgeStates);

@ObjectType({ description: 'What a verifier has confirmed about a professional.' })
export class Badge {
  @Field(() => Id, { description: 'The id of the badge; its public page lies under it.' })
  readonly id!: string;
  @Field({ description: 'The protected title, as the register has it.' })
  readonly protectedTitle!: string;
  @Field({ description: 'The organisation for which the professional answers here.' })
  readonly organisation!: string;
  @Field({ description: 'The month of the last check, as YYYY-MM.' })
  readonly checkedMonth!: string;
  @Field(() => BadgeStateEnum, { description: 'Whether it holds today.' })
  readonly state!: BadgeState;
}

@ObjectType({ description: 'The face under which a post is shown.' })
export class Persona {
  @Field(() => Id, { description: 'A random public id; the avatar is drawn from it.' })
  readonly id!: string;
  @Field(() => PersonaKindEnum, {
    description: 'Alias in one thread, face on one board, handle, professional, or a moderator who speaks for the service.',
  })
  readonly kind!: PersonaKind;
  @Field({ description: 'The name that everybody sees.' })
  readonly name!: string;
  @Field(() => Badge, { nullable: true, description: 'The badge of a professional, as it stands now.' })
  readonly badge!: Badge | null;
}
