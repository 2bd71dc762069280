import { ArgsType, Field, Int, ObjectType } from '@nestjs/graphql';
import { Hour, Id } from '../../platform/graphql/scalars.ts';
import { AppealOutcomeEnum } from '../appeals/appeal-state.type.ts';
import type { AppealOutcome } from '../appeals/appeal-state.type.ts';
import { DecisionKindEnum } from '../decisions/decision-kind.type.ts';
import type { DecisionKind } from '../decisions/decision-kind.type.ts';
import { AuditActEnum, AuditTargetEnum } from './audit-act.type.ts';
import type { AuditAct, AuditTarget } from './audit-act.type.ts';

@ObjectType({ description: 'One act of staff, without anything that somebody wrote.' })
export class AuditLine {
  @Field(() => Int, { description: 'Its number, counted from 1 without gaps.' })
  readonly number!: number;
  @Field(() => Hour, { description: 'The hour in which it was done.' })
  readonly hour!: number;
  @Field(() => Id, { description: 'The staff account that did it.' })
  readonly staffAccountId!: string;
  @Field({ description: 'The name of that staff account.' })
  readonly staffName!: string;
  @Field(() => AuditActEnum, { description: 'What was done.' })
  readonly act!: AuditAct;
  @Field(() => AuditTargetEnum, { description: 'What it was about.' })
  readonly targetKind!: AuditTarget;
  @Field({ description: 'The first eight digits of its id, by which two entries about the same thing are known.' })
  readonly targetMark!: string;
  @Field(() => DecisionKindEnum, { nullable: true, description: 'Of a decision that was made: which one. What is only proposed has none.' })
  readonly decision!: DecisionKind | null;
  @Field(() => AppealOutcomeEnum, { nullable: true, description: 'Of a decision on an appeal: what became of the first one.' })
  readonly outcome!: AppealOutcome | null;
}

@ObjectType({ description: 'Whether the newest entries each carry the hash of the one before.' })
export class AuditChain {
  @Field({ description: 'Whether they do.' })
  readonly holds!: boolean;
  @Field(() => Int, { description: 'How many entries were looked at.' })
  readonly looked!: number;
  @Field(() => Int, { nullable: true, description: 'The first entry that does not follow from the one before, if there is one.' })
  readonly brokenAt!: number | null;
  @Field(() => Int, { description: 'The number of the last entry that holds; 0: there is none.' })
  readonly lastNumber!: number;
  @Field({ description: 'Its hash, 64 hexadecimal digits.' })
  readonly lastHash!: string;
}

@ObjectType({ description: 'Somebody who stands in the audit log or could.' })
export class AuditPerson {
  @Field(() => Id, { description: 'The id of the staff account.' })
  readonly id!: string;
  @Field({ description: 'Its name.' })
  readonly name!: string;
}

@ObjectType({ description: 'A page of the audit log, from the newest on.' })
export class AuditLogPage {
  @Field(() => [AuditLine], { description: 'Up to fifty acts.' })
  readonly lines!: AuditLine[];
  @Field(() => Int, { nullable: true, description: 'The number that the next page is older than, if there is one.' })
  readonly nextBefore!: number | null;
  @Field(() => [AuditPerson], { description: 'Every staff account, by name.' })
  readonly people!: AuditPerson[];
}

@ArgsType()
export class AuditFilter {
  @Field(() => Int, { nullable: true, description: 'Only entries with a smaller number.' })
  readonly before?: number | null;
  @Field(() => AuditActEnum, { nullable: true, description: 'Only this act.' })
  readonly act?: AuditAct | null;
  @Field(() => AuditTargetEnum, { nullable: true, description: 'Only what was about this.' })
  readonly target?: AuditTarget | null;
  @Field(() => Id, { nullable: true, description: 'Only what this staff account did.' })
  readonly by?: string | null;
}
