import { Injectable } from '@nestjs/common';
import { drawAlias } from '@rinnalla/anonymity';
import type { Statements } from '../../platform/database/database.ts';
import type { Language } from '../boards/board.type.ts';
import { namesIn } from './writers.ts';

/** What the review may do with the name of a face: one that the site draws takes its place, everywhere it shows. */
@Injectable()
export class NamesUnderReview {
  /** Staff bear the names of their accounts, which only an operator changes. */
  async rename(statements: Statements, personaId: string, language: Language): Promise<void> {
    const face = await statements.first<{ space: Uint8Array }>(
      `select space from persona where id = $1 and name <> '' and kind not in ('professional', 'moderator') for update`,
      [personaId],
    );
    if (face === undefined) return;
    const taken = await namesIn(statements, face.space);
    await statements.rows(
      'update persona set own_name = coalesce(own_name, name), name = $2, name_number = name_number + 1 where id = $1',
      [personaId, drawAlias(language, (name) => taken.has(name))],
    );
  }

  /** The earlier name stands again. That of an erased face stays away. */
  async restore(statements: Statements, personaId: string): Promise<void> {
    await statements.rows(
      `update persona set name = own_name, own_name = null, name_number = name_number + 1 where id = $1 and name <> '' and own_name <> ''`,
      [personaId],
    );
  }
}
