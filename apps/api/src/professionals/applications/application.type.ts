import { createUnionType, Field, InputType, ObjectType } from '@nestjs/graphql';
import { InvalidInput, namedWords, NotAllowed, NotFound } from '../../platform/graphql/outcomes.type.ts';
import { Hour, Id } from '../../platform/graphql/scalars.ts';
import { registers } from './register-number.rules.ts';
import type { Register } from './register-number.rules.ts';

export const applicationStates = ['open', 'confirmed', 'refused'] as const;
export type ApplicationState = (typeof applicationStates)[number];
export const ApplicationStateEnum = namedWords('ApplicationState', 'What became of an application.', applicationStates);
export const RegisterEnum = namedWords(
  'Register',
  'Where a number can be checked: Terhikki, Suosikki or the organisation itself.',
  registers,
);

@ObjectType({ description: 'A professional asks for a badge.' })
export class BadgeApplication {
  @Field(() => Id, { description: 'The id of the application.' })
  readonly id!: string;
  @Field({ description: 'The name of the staff account that applies.' })
  readonly applicantName!: string;
  @Field({ description: 'The profession, in the words of the applicant.' })
  readonly profession!: string;
  @Field(() => RegisterEnum, { description: 'Where the number can be checked.' })
  readonly register!: Register;
  @Field({ description: 'The number in that register.' })
  readonly registerNumber!: string;
  @Field({ description: 'The organisation for which the applicant answers here.' })
  readonly organisation!: string;
  @Field(() => Hour, { description: 'The hour in which it was sent.' })
  readonly hour!: number;
  @Field(() => ApplicationStateEnum, { description: 'What became of it.' })
  readonly state!: ApplicationState;
  @Field(() => String, { nullable: true, description: 'Why it was refused, as the verifier wrote it.' })
  readonly reason!: string | null;
  @Field({ description: 'Whether the viewer is the applicant.' })
  readonly mine!: boolean;
}

@ObjectType({ description: 'The application waits for a verifier.' })
export class Applied {
  readonly __typename!: 'Applied';
  @Field(() => Id, { description: 'The id of the application.' })
  readonly applicationId!: string;
}

@ObjectType({ description: 'The application is decided.' })
export class ApplicationDecided {
  readonly __typename!: 'ApplicationDecided';
  @Field(() => Id, { description: 'The id of the application.' })
  readonly applicationId!: string;
  @Field(() => ApplicationStateEnum, { description: 'Confirmed or refused.' })
  readonly state!: ApplicationState;
}

@InputType({ description: 'What a verifier needs to check a professional.' })
export class ApplyForBadgeInput {
  @Field({ description: 'The key of the filled-in form: sent twice, it makes one application.' })
  readonly submission!: string;
  @Field({ description: 'The profession, 2 to 80 characters.' })
  readonly profession!: string;
  @Field(() => RegisterEnum, { description: 'Where the number can be checked.' })
  readonly register!: Register;
  @Field({ description: 'The number: eleven digits in Terhikki and Suosikki, else up to 40 characters.' })
  readonly registerNumber!: string;
  @Field({ description: 'The organisation, 2 to 120 characters.' })
  readonly organisation!: string;
}

@InputType({ description: 'A verifier confirms or refuses.' })
export class DecideApplicationInput {
  @Field(() => Id, { description: 'The application.' })
  readonly applicationId!: string;
  @Field({ description: 'True to give the badge, false to refuse it.' })
  readonly confirm!: boolean;
  @Field(() => String, { nullable: true, description: 'To confirm: the protected title, as the register has it, 2 to 80 characters.' })
  readonly protectedTitle?: string | null;
  @Field(() => String, { nullable: true, description: 'To refuse: why, for the applicant to read, up to 2,000 characters.' })
  readonly reason?: string | null;
}

export const ApplyForBadgeResult = createUnionType({
  name: 'ApplyForBadgeResult',
  description: 'What became of applying for a badge.',
  types: () => [Applied, InvalidInput, NotAllowed] as const,
});
export const DecideApplicationResult = createUnionType({
  name: 'DecideApplicationResult',
  description: 'What became of deciding an application.',
  types: () => [ApplicationDecided, InvalidInput, NotFound, NotAllowed] as const,
});
