import { Injectable } from '@nestjs/common';
import { guestIdFromSubmission, isSubmission, randomId } from '@rinnalla/anonymity';
import { Clock } from '../../platform/clock.ts';
import { Database } from '../../platform/database/database.ts';
import type { Statements } from '../../platform/database/database.ts';
import { invalidInput, notAllowed, notFound } from '../../platform/graphql/outcomes.type.ts';
import type { Staff } from '../../platform/sessions/viewer.ts';
import { AuditLog } from '../audit-log/audit-log.ts';
import { CareMessages } from '../care/care-messages.ts';
import { refusalToCare } from '../care/care.rules.ts';
import { CheckDecision } from '../decisions/check-decision.ts';
import type { LockedItem } from '../decisions/check-decision.ts';
import { readContact } from './contact-form.rules.ts';
import type { ReadContact } from './contact-form.rules.ts';
import { findContact } from './contact-rows.ts';
import type { ContactAuthoritiesInput, ContactAuthoritiesResult } from './contact.type.ts';

/**
 * A moderator notes that the authorities were told of a danger, or are to be told once a colleague has signed (DSA, Article 18). In acute
 * danger the call comes first and the record after it, so that nobody's signature delays a rescue. It decides nothing about the post.
 */
@Injectable()
export class ContactAuthorities {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly checkDecision: CheckDecision,
    private readonly messages: CareMessages,
    private readonly auditLog: AuditLog,
  ) {}

  async execute(moderator: Staff, input: ContactAuthoritiesInput): Promise<typeof ContactAuthoritiesResult> {
    const { submission, reviewableId } = input;
    if (!isSubmission(submission)) return invalidInput({ field: 'submission', problem: 'malformed' });
    const id = guestIdFromSubmission(submission, `contact/${moderator.id}/${reviewableId}`);
    return this.database.transaction(async (statements) => {
      const locked = await this.checkDecision.lock(statements, moderator, reviewableId);
      if (locked === undefined) return notFound('reviewable');
      const noted = { __typename: 'ContactNoted' as const, contactId: id };
      if ((await findContact(statements, id)) !== undefined) return noted;
      const read = readContact(input, locked.post);
      if (Array.isArray(read)) return invalidInput(...read);
      const refusal = refusalToCare({ item: locked.item, moderatorId: moderator.id, now: this.clock.now() });
      if (refusal !== null) return notAllowed(refusal);
      await this.write(statements, locked, { id, moderator, contact: read });
      return noted;
    });
  }

  private async write(
    statements: Statements,
    { item, post }: LockedItem,
    { id, moderator, contact }: { id: string; moderator: Staff; contact: ReadContact },
  ): Promise<void> {
    const hour = this.clock.hour();
    const calledHour = contact.calledHoursAgo === null ? null : hour - contact.calledHoursAgo;
    const isTold = calledHour !== null && contact.words !== '';
    await statements.rows(
      `insert into authority_contact (id, reviewable_id, revision_id, authority, authority_name, why, passed_on, called_hour, words, untold_reason,
                                      made_by, hour, state, author_told_hour)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, 'waiting', $13)`,
      [
        ...[id, item.id, post.revisionId, contact.authority, contact.authorityName, contact.why, contact.passedOn, calledHour],
        ...[contact.words, contact.untoldReason, moderator.id, hour, isTold ? hour : null],
      ],
    );
    if (isTold)
      await this.messages.write(statements, {
        ...{ id: randomId(), kind: 'care_message', personaId: post.personaId, postId: post.id, text: contact.words },
      });
    await this.auditLog.write(statements, {
      staffAccountId: moderator.id,
      act: 'contact_authorities',
      targetKind: 'reviewable',
      targetId: item.id,
      detail: { contactId: id, authority: contact.authority, called: calledHour !== null, authorTold: isTold },
    });
  }
}
