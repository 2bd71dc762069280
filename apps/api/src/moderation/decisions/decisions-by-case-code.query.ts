import { Injectable } from '@nestjs/common';
import { hashCaseCode } from '@rinnalla/anonymity';
import { Clock } from '../../platform/clock.ts';
import { Database } from '../../platform/database/database.ts';
import { mayHold } from '../../platform/standing/standing.rules.ts';
import type { KeptRestriction } from '../../platform/standing/standing.rules.ts';
import { authorsDecisions, forAuthor } from './authors-decision.ts';
import type { AuthorsDecisionRow } from './authors-decision.ts';
import type { DecisionForAuthor } from './decision.type.ts';

const byCode = authorsDecisions('persona.case_hash = $1');

const restrictionsOf = `
  select restriction.id, decision_id as "decisionId", reach, effect, board_id as "boardId", thread_id as "threadId", decision.hour, ladder,
         until_hour as "untilHour"
    from restriction join decision on decision.id = decision_id where decision_id = any($1)`;

/**
 * What was decided about the posts of one face, for whoever holds its case code and nothing else: no session, no key. So of a step of
 * the ladder nobody can say here how long it is. A wrong code, and the code of an erased face, answer like one of a face about which
 * nothing was decided.
 */
@Injectable()
export class ReadDecisionsByCaseCode {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** The latest first. Two statements; one where there is nothing. */
  async of(typed: string): Promise<DecisionForAuthor[]> {
    const hash = hashCaseCode(typed);
    if (hash === null) return [];
    const rows = await this.database.rows<AuthorsDecisionRow>(byCode, [hash]);
    if (rows.length === 0) return [];
    const kept = await this.database.rows<KeptRestriction>(restrictionsOf, [rows.map(({ id }) => id)]);
    const hour = this.clock.hour();
    return rows.map((row) => {
      const restriction = kept.find((one) => one.decisionId === row.id && mayHold(one, hour));
      return forAuthor(row, { hour, caseCode: null, restriction });
    });
  }
}
