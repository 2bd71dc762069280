import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock.ts';
import { Database } from '../../platform/database/database.ts';
import type { Viewer } from '../../platform/sessions/viewer.ts';
import { holds } from '../../platform/standing/standing.rules.ts';
import { Standings } from '../../platform/standing/standings.ts';
import { sanctionOf } from './sanction.rules.ts';
import type { OwnRestriction } from './sanction.type.ts';

const boardNames = `
  select decision.id, board.name
    from decision join reviewable on reviewable.id = decision.reviewable_id join board on board.id = reviewable.board_id
   where decision.id = any($1)`;

/** What holds for the account that is asking, now. */
@Injectable()
export class ReadOwnRestrictions {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly standings: Standings,
  ) {}

  async of(viewer: Viewer): Promise<OwnRestriction[]> {
    const hour = this.clock.hour();
    const holding = (await this.standings.of(viewer)).filter((restriction) => holds(restriction, hour));
    if (holding.length === 0) return [];
    const decisionIds = holding.map(({ decisionId }) => decisionId);
    const boards = await this.database.rows<{ id: string; name: string }>(boardNames, [decisionIds]);
    const nameOf = new Map(boards.map(({ id, name }) => [id, name]));
    return holding.map(({ decisionId, reach, effect, untilHour }) => ({
      decisionId,
      kind: sanctionOf(effect),
      reach,
      boardName: nameOf.get(decisionId) ?? '',
      untilHour,
    }));
  }
}
