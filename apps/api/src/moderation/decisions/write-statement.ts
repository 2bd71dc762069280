import type { PostUnderReview } from '../../community/index.ts';
import type { Statements } from '../../platform/database/database.ts';
import type { Reach } from '../../platform/standing/standing.rules.ts';
import { policyVersionAt } from '../policy.ts';
import type { ReviewableRow } from '../review/reviewable-rows.ts';
import type { SignalKind } from '../review/signal-kind.type.ts';
import type { Reasons } from './decision-form.rules.ts';
import { automationOf, classificationOf } from './statement-of-reasons.rules.ts';

interface StatementToWrite {
  readonly id: string;
  /** Of the decision: it rests on the version of the policy that is in force then. */
  readonly hour: number;
  readonly reasons: Reasons;
  readonly item: ReviewableRow;
  readonly post: PostUnderReview;
  /** What is restricted: the post alone, or more. */
  readonly scope: Reach | 'post';
  /** From when it holds no more; null: it has no end, or one that only its account can count. */
  readonly endsHour: number | null;
}

const insert = `
  insert into statement_of_reasons (id, facts, ground, legal_ground, policy_point, policy_version, category, keywords, content_language,
                                    source, automated_detection, automated_decision, scope, ends_hour)
  select $1, $2, $3, $4, $5, $6, $7, $8, language,
         case when exists (select from report where reviewable_id = $9 and round = $10) then 'notice' else 'own_initiative' end, $11, $12, $13, $14
    from board where id = $15`;

/**
 * Writes the statement of reasons of a decision: what the moderator said, and what follows from it and from what stands. The source is a
 * notice where somebody reported in this round, else the service's own initiative (DSA, Article 17 (3) b).
 */
export async function writeStatement(
  statements: Statements,
  { id, hour, reasons, item, post, scope, endsHour }: StatementToWrite,
): Promise<void> {
  const signals = await statements.rows<{ kind: SignalKind }>('select kind from signal where reviewable_id = $1 and round = $2', [
    item.id,
    item.round,
  ]);
  const { category, keywords } = classificationOf(reasons.policyPoint);
  const automation = automationOf({ stateBefore: post.state, signals: signals.map(({ kind }) => kind) });
  await statements.rows(insert, [
    ...[id, reasons.facts, reasons.ground, reasons.legalGround, reasons.policyPoint, policyVersionAt(hour)],
    ...[category, keywords],
    ...[item.id, item.round, automation.automatedDetection, automation.automatedDecision],
    ...[scope, endsHour, post.boardId],
  ]);
}
