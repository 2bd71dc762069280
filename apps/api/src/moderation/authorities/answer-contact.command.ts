import { Injectable } from '@nestjs/common';
import { randomId } from '@rinnalla/anonymity';
import { Clock } from '../../platform/clock.ts';
import { Database } from '../../platform/database/database.ts';
import type { Statements } from '../../platform/database/database.ts';
import { invalidInput, notAllowed, notFound } from '../../platform/graphql/outcomes.type.ts';
import { readParagraphs } from '../../platform/graphql/text-field.rules.ts';
import type { Staff } from '../../platform/sessions/viewer.ts';
import type { AuditAct } from '../audit-log/audit-act.type.ts';
import { AuditLog } from '../audit-log/audit-log.ts';
import { CareMessages } from '../care/care-messages.ts';
import { CheckDecision } from '../decisions/check-decision.ts';
import type { LockedItem } from '../decisions/check-decision.ts';
import { isOwnPost } from '../decisions/is-own-post.query.ts';
import { findContact, lockContact } from './contact-rows.ts';
import type { ContactRow } from './contact-rows.ts';
import { answeringContact } from './contact.rules.ts';
import type { AnswerContactInput, AnswerContactResult, ContactAnswer } from './contact.type.ts';

const objectionLimit = 2_000;
const actOf = {
  confirmed: 'confirm_contact',
  objected: 'object_to_contact',
  withdrawn: 'withdraw_contact',
} as const satisfies Record<ContactAnswer, AuditAct>;

interface Answering extends LockedItem {
  readonly by: Staff;
  readonly contact: ContactRow;
  readonly answer: ContactAnswer;
  readonly objection: string;
}

/**
 * The second signature under the record of a call. A colleague confirms it, which releases a call that waited, or objects, which stays on
 * record and undoes nothing; whoever made it takes it back as long as nobody was called.
 */
@Injectable()
export class AnswerContact {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly checkDecision: CheckDecision,
    private readonly messages: CareMessages,
    private readonly auditLog: AuditLog,
  ) {}

  async execute(by: Staff, { contactId, answer, objection }: AnswerContactInput): Promise<typeof AnswerContactResult> {
    const read = readParagraphs({ field: 'objection', input: objection, max: objectionLimit, optional: answer !== 'objected' });
    if ('problem' in read) return invalidInput(read.problem);
    return this.database.transaction(async (statements) => {
      const found = await findContact(statements, contactId);
      const locked = found && (await this.checkDecision.lock(statements, by, found.reviewableId));
      const contact = locked && (await lockContact(statements, contactId));
      if (!contact) return notFound('reviewable');
      const answered = { __typename: 'ContactAnswered' as const, reviewableId: contact.reviewableId };
      // The same form sent twice.
      if (contact.state === answer && (contact.answeredById ?? contact.madeById) === by.id) return answered;
      const may = answeringContact(
        {
          ...{ state: contact.state, madeBy: contact.madeById, by: by.id, wasCalled: contact.calledHour !== null },
          isOwnPost: await isOwnPost(statements, by, locked.post.id),
        },
        answer,
      );
      if (may !== 'allowed') return notAllowed(may);
      await this.write(statements, { by, contact, answer, objection: read.text, ...locked });
      return answered;
    });
  }

  /** The author is told of a call that waited once it is released. */
  private async write(statements: Statements, { by, contact, answer, objection, item, post }: Answering): Promise<void> {
    const hour = this.clock.hour();
    const tellsNow = answer === 'confirmed' && contact.authorToldHour === null && contact.words !== '' && post.authorCanBeTold;
    await statements.rows(
      `update authority_contact set state = $2, answered_by = $3, answered_hour = $4, objection = $5, author_told_hour = $6 where id = $1`,
      [
        ...[contact.id, answer, answer === 'withdrawn' ? null : by.id, hour],
        ...[answer === 'objected' ? objection : null, tellsNow ? hour : contact.authorToldHour],
      ],
    );
    if (tellsNow)
      await this.messages.write(statements, {
        ...{ id: randomId(), kind: 'care_message', personaId: post.personaId, postId: post.id, text: contact.words },
      });
    await this.auditLog.write(statements, {
      staffAccountId: by.id,
      act: actOf[answer],
      targetKind: 'reviewable',
      targetId: item.id,
      detail: { contactId: contact.id },
    });
  }
}
