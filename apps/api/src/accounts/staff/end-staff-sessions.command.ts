import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.ts';
import { notFound } from '../../platform/graphql/outcomes.type.ts';
import type { NotFound } from '../../platform/graphql/outcomes.type.ts';
import type { Staff } from '../../platform/sessions/viewer.ts';
import type { StaffSessionsEnded } from './staff-access.type.ts';

/** A member of staff ends one of their other sessions, or all of them. The one that asks ends by signing out. */
@Injectable()
export class EndStaffSessions {
  constructor(private readonly database: Database) {}

  /** `sessionId` null: all the others. */
  async execute({ id, tokenId }: Staff, sessionId: string | null): Promise<StaffSessionsEnded | NotFound> {
    const ended = await this.database.rows(
      'delete from staff_session where staff_account_id = $1 and token_id <> $2 and ($3::uuid is null or id = $3) returning 1',
      [id, tokenId, sessionId],
    );
    return sessionId !== null && ended.length === 0 ? notFound('account') : { __typename: 'StaffSessionsEnded', done: true };
  }
}
