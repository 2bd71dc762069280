import { Injectable } from '@nestjs/common';
import { neverHides } from '@rinnalla/helplines';
import { AuditLog } from '../moderation/index.ts';
import { Database } from '../platform/database/database.ts';
import { notAllowed, notFound } from '../platform/graphql/outcomes.type.ts';
import type { Staff } from '../platform/sessions/viewer.ts';
import type { HideHelplineResult } from './helpline.type.ts';

/** Hides a line from the public, or shows it again. The emergency number and the medical helpline are never hidden. */
@Injectable()
export class HideHelpline {
  constructor(
    private readonly database: Database,
    private readonly auditLog: AuditLog,
  ) {}

  execute(staff: Staff, { helplineId, hidden }: { helplineId: string; hidden: boolean }): Promise<typeof HideHelplineResult> {
    return this.database.transaction(async (statements) => {
      const line = await statements.first<{ phone: string | null; hidden: boolean }>(
        'select phone, hidden from helpline where id = $1 for update',
        [helplineId],
      );
      if (line === undefined) return notFound('helpline');
      if (hidden && neverHides(line)) return notAllowed('never_hidden');
      if (line.hidden !== hidden) {
        await statements.rows('update helpline set hidden = $2, version = version + 1 where id = $1', [helplineId, hidden]);
        const act = hidden ? 'hide_helpline' : 'show_helpline';
        await this.auditLog.write(statements, { staffAccountId: staff.id, act, targetKind: 'helpline', targetId: helplineId, detail: {} });
      }
      return { __typename: 'HelplineSaved', helplineId };
    });
  }
}
