import { Injectable } from '@nestjs/common';
import { randomId, randomKey } from '@rinnalla/anonymity';
import type { Statements } from '../../platform/database/database.ts';
import type { Language } from '../boards/board.type.ts';

/** What readers see: a role, in the language of the board. Which of the moderators it was, the audit log knows. */
const names: Record<Language, string> = { fi: 'Moderaattori', sv: 'Moderator', en: 'Moderator' };

/** The face of the service in a thread: one, whoever of the moderators answers. */
@Injectable()
export class ServiceFace {
  /** Its id, found or made. The thread's row is locked. */
  async in(statements: Statements, { space, language }: { space: Uint8Array; language: Language }): Promise<string> {
    const there = `select id from persona where space = $1 and kind = 'moderator'`;
    const found = await statements.first<{ id: string }>(there, [space]);
    if (found !== undefined) return found.id;
    await statements.rows(
      `insert into persona (id, kind, space, tag, mine, name, consent_version) values ($1, 'moderator', $2, $3, $4, $5, 0)
       on conflict do nothing`,
      [randomId(), space, randomKey(), randomKey(), names[language]],
    );
    const made = await statements.first<{ id: string }>(there, [space]);
    if (made === undefined) throw new Error('the service has no face here');
    return made.id;
  }
}
