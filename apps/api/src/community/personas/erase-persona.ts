import { Injectable } from '@nestjs/common';
import { randomKey } from '@rinnalla/anonymity';
import type { Statements } from '../../platform/database/database.ts';
import { BlankPosts } from '../posts/blank-posts.ts';

/**
 * Erases a face and all that it wrote. Its posts keep their places, without their texts; it keeps its id, to which the places and
 * what was decided about them hold. Nobody finds it any more, not even whoever it was: `tag` and `mine` are drawn by chance, and its
 * case code opens nothing. The hash of a handle's name goes too, for a name can be guessed. Everybody sees that these posts are of one face, so that they tell nothing by going together.
 */
@Injectable()
export class ErasePersona {
  constructor(private readonly posts: BlankPosts) {}

  async execute(statements: Statements, personaId: string): Promise<void> {
    await this.posts.ofPersona(statements, personaId);
    await statements.rows(
      `update persona set name = '', own_name = null, tag = $2, mine = $3, consent_version = 0, case_hash = null,
              name_hash = case when name_hash is not null then sha256($4) end
        where id = $1 and kind <> 'professional'`,
      [personaId, randomKey(), randomKey(), randomKey()],
    );
  }
}
