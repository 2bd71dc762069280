import { Injectable } from '@nestjs/common';
import { mineBlock } from '@rinnalla/anonymity';
import type { Statements } from '../database/database.ts';
import type { Member, Viewer } from '../sessions/viewer.ts';
import { climbLadder } from './standing.rules.ts';
import type { KeptRestriction, Restriction } from './standing.rules.ts';

/** The restrictions of the faces that a condition finds, and how many faces it found. */
const restrictionsOf = (faces: string): string => `
  select count(distinct persona.id)::int as faces,
         coalesce(json_agg(json_build_object('id', restriction.id, 'decisionId', decision_id, 'reach', reach, 'effect', effect,
           'boardId', board_id, 'threadId', thread_id, 'hour', decision.hour, 'ladder', ladder, 'untilHour', until_hour))
           filter (where restriction.id is not null), '[]') as restrictions
    from persona
    left join restriction on restriction.persona_id = persona.id
    left join decision on decision.id = restriction.decision_id
   where ${faces}`;

const ofMember = restrictionsOf('persona.mine = any($1)');
const ofStaff = restrictionsOf('persona.staff_account_id = $1');

interface Found {
  readonly faces: number;
  readonly restrictions: KeptRestriction[];
}

/** The restrictions of whoever is asking, found through the own faces, in the own request; of every hour, with the ladder climbed. */
@Injectable()
export class ReadStanding {
  /** No statement for a guest, one for each 64 faces of a member and one more, one for staff. */
  async of(statements: Statements, viewer: Viewer): Promise<readonly Restriction[]> {
    if (viewer.kind === 'guest') return [];
    if (viewer.kind === 'member') return climbLadder(await ofOwnFaces(statements, viewer));
    return climbLadder((await statements.first<Found>(ofStaff, [viewer.id]))?.restrictions ?? []);
  }
}

/** Block by block through `mine`, until a block is empty. */
async function ofOwnFaces(statements: Statements, { keys }: Member): Promise<KeptRestriction[]> {
  const found: KeptRestriction[] = [];
  for (let block = 0; ; block += 1) {
    const row = await statements.first<Found>(ofMember, [mineBlock(keys, 'persona', block)]);
    if (row === undefined || row.faces === 0) return found;
    found.push(...row.restrictions);
  }
}
