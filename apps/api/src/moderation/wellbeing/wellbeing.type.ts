import { createUnionType, Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { InvalidInput } from '../../platform/graphql/outcomes.type.ts';

@ObjectType({ description: 'How much somebody had to do with. Shown to nobody but themselves.' })
export class WorkLoad {
  @Field(() => Int, { description: 'How many items.' })
  readonly items!: number;
  @Field(() => Int, { description: 'How many of them were likely to weigh on whoever reads them.' })
  readonly distressing!: number;
}

@ObjectType({ description: 'How whoever asks is doing at work. There is no way to ask about anybody else.' })
export class MyWellbeing {
  @Field(() => WorkLoad, { description: 'Over the last four hours.' })
  readonly shift!: WorkLoad;
  @Field(() => WorkLoad, { description: 'Over the last seven days.' })
  readonly week!: WorkLoad;
  @Field(() => Int, { description: 'From how many distressing items in a shift on calmer ones are offered first.' })
  readonly mostDistressing!: number;
  @Field(() => Int, { description: 'After how many minutes of work a break is offered.' })
  readonly breakMinutes!: number;
  @Field(() => Int, { description: 'After how many items a break is offered.' })
  readonly breakItems!: number;
  @Field(() => String, { nullable: true, description: 'Where staff get support, in the words of the operator.' })
  readonly supportLine!: string | null;
}

@ObjectType({ description: 'What to say kindly to whoever asks, beside their work.' })
export class MyPause {
  @Field({ description: 'Whether they have had as many distressing items in this shift as they want.' })
  readonly hadEnough!: boolean;
  @Field({ description: 'Whether it is time to offer a break.' })
  readonly breakDue!: boolean;
  @Field({ description: 'Whether they said that they are on a break.' })
  readonly onBreak!: boolean;
  @Field(() => Int, { description: 'How many items they hold.' })
  readonly held!: number;
}

@InputType({ description: 'How a moderator wants to be looked after at work.' })
export class WorkChoiceInput {
  @Field(() => Int, { description: 'From how many distressing items in a shift on calmer ones are offered first; 1 to 40.' })
  readonly mostDistressing!: number;
  @Field(() => Int, { description: 'After how many minutes of work a break is offered; 15 to 240.' })
  readonly breakMinutes!: number;
  @Field(() => Int, { description: 'After how many items a break is offered; 5 to 100.' })
  readonly breakItems!: number;
}

@ObjectType({ description: 'It is as chosen.' })
export class WorkChosen {
  readonly __typename!: 'WorkChosen';
  @Field({ description: 'Always true.' })
  readonly done!: boolean;
}

@ObjectType({ description: 'A break has begun or ended.' })
export class BreakSaid {
  @Field({ description: 'Whether it goes on.' })
  readonly onBreak!: boolean;
  @Field(() => Int, { description: 'How many items went back into the queue.' })
  readonly released!: number;
}

export const ChooseWorkResult = createUnionType({
  name: 'ChooseWorkResult',
  description: 'What became of choosing how to be looked after.',
  types: () => [WorkChosen, InvalidInput] as const,
});
