import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock.ts';
import type { Statements } from '../../platform/database/database.ts';
import type { CareMessage } from './care.type.ts';

/** Words about a post: of a moderator to its author, or the other way. */
export interface NewCareMessage {
  readonly id: string;
  readonly kind: 'care_message' | 'care_answer';
  readonly personaId: string;
  readonly postId: string;
  readonly text: string;
}

/** Longest words of either side, in code points. */
export const careTextLimit = 2_000;

/** What moderators and the author of a post write to one another. It lies at the face; nobody else can tell whose that is. */
@Injectable()
export class CareMessages {
  constructor(private readonly clock: Clock) {}

  /** In their order. */
  about(statements: Statements, postId: string): Promise<CareMessage[]> {
    return statements.rows(
      `select kind = 'care_message' as "byModerator", body ->> 'text' as text, hour from delivery
        where ref = $1 and place is not null order by place limit 200`,
      [postId],
    );
  }

  /** Whether these words were written before. */
  async isWritten(statements: Statements, id: string): Promise<boolean> {
    return (await statements.first('select 1 from delivery where id = $1', [id])) !== undefined;
  }

  /** The post's row is locked, so that two never take one place. */
  async write(statements: Statements, { id, kind, personaId, postId, text }: NewCareMessage): Promise<void> {
    await statements.rows(
      `insert into delivery (id, persona_id, kind, ref, body, hour, place)
       select $1, $2, $3, $4, $5, $6, 1 + coalesce(max(place), 0) from delivery where ref = $4 and place is not null`,
      [id, personaId, kind, postId, JSON.stringify({ text }), this.clock.hour()],
    );
  }
}
