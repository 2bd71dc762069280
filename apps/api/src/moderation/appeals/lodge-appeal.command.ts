import { Injectable } from '@nestjs/common';
import { hashReference, randomId, readReference } from '@rinnalla/anonymity';
import { PersonaOwner } from '../../community/index.ts';
import { Clock } from '../../platform/clock.ts';
import { Database } from '../../platform/database/database.ts';
import type { Statements } from '../../platform/database/database.ts';
import { invalidInput, notAllowed, notFound } from '../../platform/graphql/outcomes.type.ts';
import type { Viewer } from '../../platform/sessions/viewer.ts';
import type { DecisionKind } from '../decisions/decision-kind.type.ts';
import { readParagraphs } from '../../platform/graphql/text-field.rules.ts';
import { ReportOutcomes } from '../reports/report-outcomes.query.ts';
import { appealByAuthor, appealByReporter } from './appeal.rules.ts';
import type { AppealAnswer } from './appeal.rules.ts';
import type { LodgeAppealResult } from './appeal.type.ts';

const textLimit = 2_000;

/** Asks for a new look at a decision: by owning the face of the post, or by the secret reference of a report. */
@Injectable()
export class LodgeAppeal {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly owner: PersonaOwner,
    private readonly outcomes: ReportOutcomes,
  ) {}

  async asAuthor(viewer: Viewer, { decisionId, text }: { decisionId: string; text: string }): Promise<typeof LodgeAppealResult> {
    const read = readParagraphs({ field: 'text', input: text, max: textLimit });
    if ('problem' in read) return invalidInput(read.problem);
    return this.database.transaction(async (statements) => {
      const decision = await authorsDecision(statements, decisionId);
      const mine = decision !== undefined && (await this.owner.is(statements, viewer, decision.personaId));
      if (!mine) return notFound('decision');
      const answer = appealByAuthor({ ...decision, isAppealed: false }, this.clock.hour());
      return this.lodge(statements, { decisionId, reportId: null, text: read.text, answer });
    });
  }

  async asReporter(reference: string, text: string): Promise<typeof LodgeAppealResult> {
    const read = readParagraphs({ field: 'text', input: text, max: textLimit });
    if ('problem' in read) return invalidInput(read.problem);
    return this.database.transaction(async (statements) => {
      const reportId = await reportOf(statements, reference);
      const outcome = reportId && (await this.outcomes.of(statements, [reportId])).get(reportId);
      if (!reportId || !outcome) return notFound('report');
      const answer = appealByReporter({ hour: outcome.decidedHour, isAppealed: false }, this.clock.hour());
      return this.lodge(statements, { decisionId: outcome.decisionId, reportId, text: read.text, answer });
    });
  }

  /** Each person appeals a decision once: the database refuses a second one, and the same words sent twice are one appeal. */
  private async lodge(statements: Statements, { decisionId, reportId, text, answer }: AppealToLodge): Promise<typeof LodgeAppealResult> {
    if (answer !== 'allowed') return notAllowed(answer);
    await statements.rows(
      `insert into appeal (id, decision_id, first_decider, report_id, text, hour, state)
       select $1, id, decided_by, $3, $4, $5, 'open' from decision where id = $2 on conflict do nothing`,
      [randomId(), decisionId, reportId, text, this.clock.hour()],
    );
    const standing = await statements.first<{ text: string }>(
      'select text from appeal where decision_id = $1 and report_id is not distinct from $2',
      [decisionId, reportId],
    );
    return standing?.text === text ? { __typename: 'AppealLodged', decisionId } : notAllowed('not_available');
  }
}

interface AppealToLodge {
  readonly decisionId: string;
  readonly reportId: string | null;
  readonly text: string;
  readonly answer: AppealAnswer;
}

interface AuthorsDecision {
  readonly kind: DecisionKind;
  readonly hour: number;
  readonly personaId: string;
}

const authorsDecision = (statements: Statements, decisionId: string): Promise<AuthorsDecision | undefined> =>
  statements.first(
    `select decision.kind, decision.hour, post.persona_id as "personaId"
       from decision join revision on revision.id = decision.revision_id join post on post.id = revision.post_id
      where decision.id = $1 and decision.kind <> 'no_action'`,
    [decisionId],
  );

async function reportOf(statements: Statements, typed: string): Promise<string | undefined> {
  const reference = readReference(typed);
  if (reference === null) return undefined;
  return (await statements.first<{ id: string }>('select id from report where code_hash = $1', [hashReference(reference)]))?.id;
}
