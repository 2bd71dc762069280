import { Injectable } from '@nestjs/common';
import { guestIdFromSubmission, isSubmission } from '@rinnalla/anonymity';
import { Clock } from '../../platform/clock.ts';
import { Database } from '../../platform/database/database.ts';
import { invalidInput, notAllowed, notFound } from '../../platform/graphql/outcomes.type.ts';
import type { Staff } from '../../platform/sessions/viewer.ts';
import { AuditLog } from '../audit-log/audit-log.ts';
import { CheckDecision } from '../decisions/check-decision.ts';
import { readFilledWords } from '../decisions/filled-words.rules.ts';
import { CareMessages, careTextLimit } from './care-messages.ts';
import { refusalToCare } from './care.rules.ts';
import type { SendCareMessageInput, SendCareMessageResult } from './care.type.ts';

/** A moderator writes to the author of a post, for nobody else to read. The log keeps that it was done, and by whom. */
@Injectable()
export class SendCareMessage {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly checkDecision: CheckDecision,
    private readonly messages: CareMessages,
    private readonly auditLog: AuditLog,
  ) {}

  async execute(moderator: Staff, { submission, reviewableId, text }: SendCareMessageInput): Promise<typeof SendCareMessageResult> {
    const read = readFilledWords({ field: 'text', input: text, max: careTextLimit });
    if (!isSubmission(submission)) return invalidInput({ field: 'submission', problem: 'malformed' });
    if ('problem' in read) return invalidInput(read.problem);
    const id = guestIdFromSubmission(submission, `care_message/${moderator.id}/${reviewableId}`);
    return this.database.transaction(async (statements) => {
      const locked = await this.checkDecision.lock(statements, moderator, reviewableId);
      if (locked === undefined) return notFound('reviewable');
      const sent = { __typename: 'CareMessageSent' as const, reviewableId };
      if (await this.messages.isWritten(statements, id)) return sent;
      const { item, post } = locked;
      const refusal = refusalToCare({ item, moderatorId: moderator.id, now: this.clock.now() });
      if (refusal !== null) return notAllowed(refusal);
      if (!post.authorCanBeTold) return notAllowed('not_available');
      await this.messages.write(statements, { id, kind: 'care_message', personaId: post.personaId, postId: post.id, text: read.text });
      await this.auditLog.write(statements, {
        staffAccountId: moderator.id,
        act: 'send_care_message',
        targetKind: 'reviewable',
        targetId: reviewableId,
        detail: { deliveryId: id },
      });
      return sent;
    });
  }
}
