import { Injectable } from '@nestjs/common';
import { AuditLog } from '../../moderation/index.ts';
import type { AuditEntry } from '../../moderation/index.ts';
import { Database } from '../../platform/database/database.ts';
import { notFound } from '../../platform/graphql/outcomes.type.ts';
import type { Staff } from '../../platform/sessions/viewer.ts';
import type { RemoveWatchedResult } from './watching.type.ts';

/** Watches something no more. What it held still waits for a person. */
@Injectable()
export class RemoveWatched {
  constructor(
    private readonly database: Database,
    private readonly auditLog: AuditLog,
  ) {}

  execute(staff: Staff, id: string): Promise<typeof RemoveWatchedResult> {
    return this.database.transaction(async (statements) => {
      const gone = await statements.first<{ kind: string }>('delete from watched_entry where id = $1 returning kind', [id]);
      if (gone === undefined) return notFound('watched_entry');
      const entry: AuditEntry = {
        staffAccountId: staff.id,
        act: 'remove_watched',
        targetKind: 'watched_entry',
        targetId: id,
        detail: gone,
      };
      await this.auditLog.write(statements, entry);
      return { __typename: 'WatchedRemoved', entryId: id };
    });
  }
}
