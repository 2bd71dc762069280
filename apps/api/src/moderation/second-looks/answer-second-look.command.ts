import { Injectable } from '@nestjs/common';
import { PersonaOwner } from '../../community/index.ts';
import { Clock } from '../../platform/clock.ts';
import { Database } from '../../platform/database/database.ts';
import type { Statements } from '../../platform/database/database.ts';
import { invalidInput, notAllowed, notFound } from '../../platform/graphql/outcomes.type.ts';
import type { Staff } from '../../platform/sessions/viewer.ts';
import { AuditLog } from '../audit-log/audit-log.ts';
import { availableSanctions } from '../sanctions/sanction.rules.ts';
import { lockWaitingLook } from './second-look-rows.ts';
import type { WaitingLook } from './second-look-rows.ts';
import { readJudgement } from './second-look.rules.ts';
import type { ReadJudgement } from './second-look.rules.ts';
import { couldBeDecided } from './second-look-sheet.query.ts';
import type { AnswerSecondLookInput, AnswerSecondLookResult, GiveBackSecondLookResult } from './second-look.type.ts';

/** The second reader says what they would have decided, or gives the look back. Neither changes anything for anybody else, and nobody is told. */
@Injectable()
export class AnswerSecondLook {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly owner: PersonaOwner,
    private readonly auditLog: AuditLog,
  ) {}

  execute(reader: Staff, input: AnswerSecondLookInput): Promise<typeof AnswerSecondLookResult> {
    return this.database.transaction(async (statements) => {
      const { secondLookId: id } = input;
      const answered = { __typename: 'SecondLookAnswered' as const, secondLookId: id };
      const look = await this.own(statements, reader, id);
      if (look === undefined) return (await isAnsweredBy(statements, reader, id)) ? answered : notFound('second_look');
      const judgement = readJudgement(input);
      if (Array.isArray(judgement)) return invalidInput(...judgement);
      if (!(await this.couldBe(statements, look, judgement))) return notAllowed('not_available');
      await statements.rows('update second_look set kind = $2, sanction = $3, policy_point = $4, answered_hour = $5 where id = $1', [
        ...[id, judgement.kind, judgement.sanction, judgement.policyPoint, this.clock.hour()],
      ]);
      await this.log(statements, reader, { act: 'answer_second_look', id });
      return answered;
    });
  }

  giveBack(reader: Staff, id: string): Promise<typeof GiveBackSecondLookResult> {
    return this.database.transaction(async (statements) => {
      if ((await this.own(statements, reader, id)) === undefined) return notFound('second_look');
      await statements.rows('update second_look set taken_by = null, taken_hour = null where id = $1', [id]);
      await this.log(statements, reader, { act: 'give_back_second_look', id });
      return { __typename: 'SecondLookGivenBack', secondLookId: id };
    });
  }

  private async own(statements: Statements, reader: Staff, id: string): Promise<WaitingLook | undefined> {
    const look = await lockWaitingLook(statements, reader, { id, hour: this.clock.hour() });
    return look?.mine === true ? look : undefined;
  }

  private async couldBe(statements: Statements, look: WaitingLook, { kind, sanction }: ReadJudgement): Promise<boolean> {
    const kinds = couldBeDecided(look);
    if (!kinds.includes(kind)) return false;
    if (sanction === null) return true;
    const post = await statements.first<{ personaId: string }>('select persona_id as "personaId" from post where id = $1', [look.postId]);
    const ofStaff = post !== undefined && (await this.owner.isStaff(statements, post.personaId));
    return availableSanctions({ kinds: [kind], ofStaff }).includes(sanction);
  }

  /** The log says that somebody judged, and not what: agreement is counted of everybody together. */
  private log(
    statements: Statements,
    { id: staffAccountId }: Staff,
    { act, id }: { act: 'answer_second_look' | 'give_back_second_look'; id: string },
  ): Promise<void> {
    return this.auditLog.write(statements, { staffAccountId, act, targetKind: 'second_look', targetId: id, detail: {} });
  }
}

/** The same form sent twice. */
async function isAnsweredBy(statements: Statements, { id: reader }: Staff, id: string): Promise<boolean> {
  return (
    (await statements.first('select from second_look where id = $1 and taken_by = $2 and kind is not null', [id, reader])) !== undefined
  );
}
