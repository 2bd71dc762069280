import { Injectable } from '@nestjs/common';
import { guestIdFromSubmission } from '@rinnalla/anonymity';
import { AuditLog } from '../../moderation/index.ts';
import { Clock } from '../../platform/clock.ts';
import { Database } from '../../platform/database/database.ts';
import type { Statements } from '../../platform/database/database.ts';
import { invalidInput, notFound } from '../../platform/graphql/outcomes.type.ts';
import type { Staff } from '../../platform/sessions/viewer.ts';
import { readWatched } from './watched-form.rules.ts';
import type { AddWatchedInput, AddWatchedResult } from './watching.type.ts';

/** Watches a word or a link from now on; what was written before is left alone. The same form sent twice makes one entry. */
@Injectable()
export class AddWatched {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly auditLog: AuditLog,
  ) {}

  async execute(staff: Staff, input: AddWatchedInput): Promise<typeof AddWatchedResult> {
    const read = readWatched(input);
    if (Array.isArray(read)) return invalidInput(...read);
    const id = guestIdFromSubmission(input.submission, `watched_entry/${staff.id}`);
    return this.database.transaction(async (statements) => {
      const boardId = input.boardSlug ? await boardOf(statements, input.boardSlug) : null;
      if (boardId === undefined) return notFound('board');
      const { kind, happens, language = null } = input;
      const made = await statements.first(
        `insert into watched_entry (id, board_id, language, kind, text, happens, note, added_by, hour) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
         on conflict do nothing returning id`,
        [id, boardId, language, kind, read.text, happens, read.note, staff.id, this.clock.hour()],
      );
      const stands = made ?? (await statements.first('select from watched_entry where id = $1', [id]));
      if (stands === undefined) return invalidInput({ field: 'text', problem: 'taken' });
      const detail = { kind, happens, ...(boardId !== null && { boardId }), ...(language !== null && { language }) };
      const entry = { staffAccountId: staff.id, act: 'add_watched', targetKind: 'watched_entry', targetId: id, detail };
      if (made !== undefined) await this.auditLog.write(statements, entry);
      return { __typename: 'WatchedAdded', entryId: id };
    });
  }
}

const boardOf = async (statements: Statements, slug: string): Promise<string | undefined> =>
  (await statements.first<{ id: string }>('select id from board where slug = $1', [slug]))?.id;
