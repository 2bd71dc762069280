import { Injectable } from '@nestjs/common';
import { hashCaseCode, hashReference, randomId, readReference } from '@rinnalla/anonymity';
import { PersonaOwner } from '../../community/index.ts';
import { Clock } from '../../platform/clock.ts';
import { Database } from '../../platform/database/database.ts';
import type { Statements } from '../../platform/database/database.ts';
import { invalidInput, notAllowed, notFound } from '../../platform/graphql/outcomes.type.ts';
import type { Viewer } from '../../platform/sessions/viewer.ts';
import type { SanctionKind } from '../sanctions/sanction.type.ts';
import type { DecisionKind } from '../decisions/decision-kind.type.ts';
import { readParagraphs } from '../../platform/graphql/text-field.rules.ts';
import { ReportOutcomes } from '../reports/report-outcomes.query.ts';
import { appealByAuthor, appealByReporter } from './appeal.rules.ts';
import type { AppealAnswer } from './appeal.rules.ts';
import type { LodgeAppealResult } from './appeal.type.ts';

const textLimit = 2_000;

/** Asks for a new look at a decision: by owning the face of the post, by its case code, or by the secret reference of a report. */
@Injectable()
export class LodgeAppeal {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly owner: PersonaOwner,
    private readonly outcomes: ReportOutcomes,
  ) {}

  asAuthor(viewer: Viewer, given: AuthorsAppeal): Promise<typeof LodgeAppealResult> {
    return this.byAuthor(given, (statements, { personaId }) => this.owner.is(statements, viewer, personaId));
  }

  /** A wrong code is answered like a decision that does not exist. */
  byCaseCode(typed: string, given: AuthorsAppeal): Promise<typeof LodgeAppealResult> {
    const hash = hashCaseCode(typed);
    return this.byAuthor(given, async (_, { caseHash }) => hash !== null && caseHash !== null && Buffer.from(hash).equals(caseHash));
  }

  private async byAuthor({ decisionId, text }: AuthorsAppeal, isTheirs: IsTheirs): Promise<typeof LodgeAppealResult> {
    const read = readParagraphs({ field: 'text', input: text, max: textLimit });
    if ('problem' in read) return invalidInput(read.problem);
    return this.database.transaction(async (statements) => {
      const decision = await authorsDecision(statements, decisionId);
      if (decision === undefined || !(await isTheirs(statements, decision))) return notFound('decision');
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
       select $1, id, decided_by, $3, $4, $5, 'open' from decision where id = $2 and undone_hour is null for share on conflict do nothing`,
      [randomId(), decisionId, reportId, text, this.clock.hour()],
    );
    const standing = await statements.first<{ text: string }>(
      'select text from appeal where decision_id = $1 and report_id is not distinct from $2',
      [decisionId, reportId],
    );
    return standing?.text === text ? { __typename: 'AppealLodged', decisionId } : notAllowed('not_available');
  }
}

interface AuthorsAppeal {
  readonly decisionId: string;
  readonly text: string;
}

type IsTheirs = (statements: Statements, decision: AuthorsDecision) => Promise<boolean>;

interface AppealToLodge {
  readonly decisionId: string;
  readonly reportId: string | null;
  readonly text: string;
  readonly answer: AppealAnswer;
}

interface AuthorsDecision {
  readonly kind: DecisionKind;
  readonly sanction: SanctionKind | null;
  readonly hour: number;
  readonly personaId: string;
  /** What the face keeps of its case code. */
  readonly caseHash: Uint8Array | null;
}

const authorsDecision = (statements: Statements, decisionId: string): Promise<AuthorsDecision | undefined> =>
  statements.first(
    `select decision.kind, decision.sanction, decision.hour, persona.id as "personaId", persona.case_hash as "caseHash"
       from decision join revision on revision.id = decision.revision_id join post on post.id = revision.post_id
       join persona on persona.id = post.persona_id
      where decision.id = $1 and decision.undone_hour is null and (decision.kind not in ('no_action', 'refer') or decision.sanction is not null)`,
    [decisionId],
  );

async function reportOf(statements: Statements, typed: string): Promise<string | undefined> {
  const reference = readReference(typed);
  if (reference === null) return undefined;
  return (await statements.first<{ id: string }>('select id from report where code_hash = $1', [hashReference(reference)]))?.id;
}
