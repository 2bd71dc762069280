import { Injectable } from '@nestjs/common';
import { caseCodeOf, hashCaseCode } from '@rinnalla/anonymity';
import { PersonaOwner } from '../../community/index.ts';
import { Clock } from '../../platform/clock.ts';
import { Database } from '../../platform/database/database.ts';
import type { Viewer } from '../../platform/sessions/viewer.ts';
import { ReadStanding } from '../../platform/standing/read-standing.query.ts';
import { authorsDecisions, forAuthor } from './authors-decision.ts';
import type { AuthorsDecisionRow } from './authors-decision.ts';
import type { DecisionForAuthor } from './decision.type.ts';

const byId = authorsDecisions('decision.id = $1');

/**
 * A decision for the author of its post. A decision that another wrote about, and one that reports came to nothing,
 * answer like one that does not exist: an author never learns of a report that led nowhere.
 */
@Injectable()
export class ReadMyDecision {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly owner: PersonaOwner,
    private readonly standing: ReadStanding,
  ) {}

  /** With the end of its sanction as this very account can count it. */
  async of(viewer: Viewer, id: string): Promise<DecisionForAuthor | null> {
    const row = await this.database.first<AuthorsDecisionRow>(byId, [id]);
    if (row === undefined || !(await this.owner.is(this.database, viewer, row.personaId))) return null;
    const standing = row.sanction === null ? [] : await this.standing.of(this.database, viewer);
    const restriction = standing.find(({ decisionId }) => decisionId === id);
    return forAuthor(row, { hour: this.clock.hour(), caseCode: caseCode(viewer, row), restriction });
  }
}

/** Derived anew for whoever reads, so that reading writes nothing; null where the face keeps no hash of it. */
function caseCode(viewer: Viewer, { personaId, caseHash }: AuthorsDecisionRow): string | null {
  if (viewer.kind !== 'member' || caseHash === null) return null;
  const code = caseCodeOf(viewer.keys, personaId);
  return Buffer.from(hashCaseCode(code) ?? []).equals(caseHash) ? code : null;
}
