import { Injectable } from '@nestjs/common';
import { guestIdFromSubmission } from '@rinnalla/anonymity';
import { isSlug } from '../../community/index.ts';
import type { Language } from '../../community/index.ts';
import { AuditLog } from '../../moderation/index.ts';
import { Clock } from '../../platform/clock.ts';
import { Database } from '../../platform/database/database.ts';
import type { Statements } from '../../platform/database/database.ts';
import { invalidInput, notFound } from '../../platform/graphql/outcomes.type.ts';
import type { Staff } from '../../platform/sessions/viewer.ts';
import type { WatchedEntry } from './watched-entry.type.ts';
import { doubtsAbout } from './watched-doubts.rules.ts';
import { readWatched } from './watched-form.rules.ts';
import type { AddWatchedInput, AddWatchedResult } from './watching.type.ts';

/**
 * Watches a word or a link from now on; what was written before is left alone. The same form sent twice makes one entry. Where it might
 * stop people of whom nobody thought, the operator is told first, and nothing is kept until it is sent again with `anyway`.
 */
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
      const board = input.boardSlug ? await boardOf(statements, input.boardSlug) : null;
      if (board === undefined) return notFound('board');
      const { kind, happens, language = null } = input;
      const doubts = input.anyway === true ? [] : doubtsAbout({ kind, text: read.text, language: language ?? board?.language ?? null });
      if (doubts.length > 0) return { __typename: 'WatchedDoubted', doubts };
      const entry = { ...read, id, kind, happens, language, boardId: board?.id ?? null };
      return (await this.put(statements, staff, entry))
        ? { __typename: 'WatchedAdded', entryId: id }
        : invalidInput({ field: 'text', problem: 'taken' });
    });
  }

  /** Gives whether the entry stands: put there now, or by the same form before. */
  private async put(statements: Statements, staff: Staff, entry: NewEntry): Promise<boolean> {
    const { id, boardId, language, kind, happens } = entry;
    const made = await statements.first(
      `insert into watched_entry (id, board_id, language, kind, text, happens, note, added_by, hour) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
       on conflict do nothing returning id`,
      [id, boardId, language, kind, entry.text, happens, entry.note, staff.id, this.clock.hour()],
    );
    if (made === undefined) return (await statements.first('select from watched_entry where id = $1', [id])) !== undefined;
    const detail = { kind, happens, ...(boardId !== null && { boardId }), ...(language !== null && { language }) };
    await this.auditLog.write(statements, {
      staffAccountId: staff.id,
      act: 'add_watched',
      targetKind: 'watched_entry',
      targetId: id,
      detail,
    });
    return true;
  }
}

interface NewEntry extends WatchedEntry {
  readonly boardId: string | null;
  readonly language: Language | null;
  readonly note: string;
}

const boardOf = async (statements: Statements, slug: string): Promise<{ id: string; language: Language } | undefined> =>
  isSlug(slug) ? statements.first('select id, language from board where slug = $1', [slug]) : undefined;
