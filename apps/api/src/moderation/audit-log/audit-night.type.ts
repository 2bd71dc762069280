import { Field, Int, ObjectType } from '@nestjs/graphql';
import { namedWords } from '../../platform/graphql/outcomes.type.ts';
import { Hour } from '../../platform/graphql/scalars.ts';
import { nightStates } from './night-verdict.rules.ts';
import type { NightState } from './night-verdict.rules.ts';

const description = 'Whether the whole audit log held in a night. `lost`: it holds, but an entry noted earlier is not in it any more.';
export const AuditNightStateEnum = namedWords('AuditNightState', description, nightStates);

@ObjectType({ description: 'What was found when the whole audit log was last walked, as each night.' })
export class AuditNight {
  @Field(() => AuditNightStateEnum, { description: 'Whether it held.' })
  readonly state!: NightState;
  @Field(() => Hour, { description: 'The hour in which it was walked.' })
  readonly hour!: number;
  @Field(() => Int, { description: 'The number of its last entry in the last night in which all was well; 0: there was none.' })
  readonly number!: number;
  @Field({ description: 'The hash of that entry, 64 hexadecimal digits.' })
  readonly hash!: string;
  @Field(() => Int, { nullable: true, description: 'The first entry that does not follow from the one before, if there is one.' })
  readonly brokenAt!: number | null;
}
