import { Injectable } from '@nestjs/common';
import { PersonaOwner } from '../../community/index.ts';
import { Clock } from '../../platform/clock.ts';
import { Database } from '../../platform/database/database.ts';
import type { Viewer } from '../../platform/sessions/viewer.ts';
import { appealByAuthor } from '../appeals/appeal.rules.ts';
import type { DecisionForAuthor } from './decision.type.ts';

interface DecisionRow extends Omit<DecisionForAuthor, 'appealable'> {
  readonly personaId: string;
}

const decisionOfAuthor = `
  select decision.id, decision.kind, decision.hour, decision.reason, decision.notes_added as "contentNotesAdded", revision.text,
         case when statement_of_reasons.id is null then null else json_build_object('facts', facts, 'ground', ground,
           'policyPoint', policy_point, 'policyVersion', policy_version, 'source', source, 'automatedDetection', automated_detection)
         end as statement,
         thread.id as "threadId", case when opening.state = 'visible' or opening.persona_id = post.persona_id then thread.title else '' end as "threadTitle",
         post.id as "postId", post.state as "postState", post.persona_id as "personaId",
         case when appeal.id is null then null else json_build_object('state', appeal.state, 'reason', appeal.reason) end as appeal
    from decision
    join revision on revision.id = decision.revision_id
    join post on post.id = revision.post_id
    join thread on thread.id = post.thread_id
    join post opening on opening.thread_id = thread.id and opening.position = 1
    left join statement_of_reasons on statement_of_reasons.id = decision.statement_id
    left join appeal on appeal.decision_id = decision.id and appeal.report_id is null
   where decision.id = $1 and decision.kind <> 'no_action'`;

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
  ) {}

  async of(viewer: Viewer, id: string): Promise<DecisionForAuthor | null> {
    const row = await this.database.first<DecisionRow>(decisionOfAuthor, [id]);
    if (row === undefined || !(await this.owner.is(this.database, viewer, row.personaId))) return null;
    const { personaId: _, ...decision } = row;
    const appealable = appealByAuthor({ ...row, isAppealed: row.appeal !== null }, this.clock.hour()) === 'allowed';
    return { ...decision, appealable };
  }
}
