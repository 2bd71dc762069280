import { Injectable } from '@nestjs/common';
import { tagOf } from '@rinnalla/anonymity';
import { isSlug } from '../../community/index.ts';
import { Database } from '../../platform/database/database.ts';
import { notFound } from '../../platform/graphql/outcomes.type.ts';
import type { Member } from '../../platform/sessions/viewer.ts';
import type { LeaveBoardResult } from './joining.type.ts';

/** A member leaves an invited board: the membership is blanked, so that not even its board is known any more. */
@Injectable()
export class LeaveBoard {
  constructor(private readonly database: Database) {}

  async execute(member: Member, slug: string): Promise<typeof LeaveBoardResult> {
    if (!isSlug(slug)) return notFound('board');
    return this.database.transaction(async (statements) => {
      const board = await statements.first<{ id: string; season: number; space: Buffer }>(
        `select id, season, space from board where slug = $1 and who_may_enter = 'invited'`,
        [slug],
      );
      if (board === undefined) return notFound('board');
      const left = await statements.first(
        `update membership set board_id = null, season = null, tag = null where board_id = $1 and season = $2 and tag = $3 returning mine`,
        [board.id, board.season, tagOf(member.keys, 'membership', board.space)],
      );
      return left === undefined ? notFound('board') : { __typename: 'BoardLeft', slug };
    });
  }
}
