import type { Statements } from '../../platform/database/database.ts';
import type { ReportCategory } from '../reports/report-category.type.ts';
import type { ReviewableRow } from '../review/reviewable-rows.ts';
import type { SignalKind } from '../review/signal-kind.type.ts';
import { mattersOf } from './precedents.rules.ts';
import type { Matter } from './precedents.rules.ts';

const cluesOfRound = `
  select array(select distinct category from report where report.reviewable_id = $1 and report.round = $2) as categories,
         array(select distinct kind from signal where signal.reviewable_id = $1 and signal.round = $2) as signals`;

/** What an item is about in this round; with the point that a decision rests on, what the decision is about. */
export async function mattersOnItem(
  statements: Statements,
  { id, round }: Pick<ReviewableRow, 'id' | 'round'>,
  policyPoint: string | null = null,
): Promise<Matter[]> {
  const clues = await statements.first<{ categories: ReportCategory[]; signals: SignalKind[] }>(cluesOfRound, [id, round]);
  return mattersOf({ categories: clues?.categories ?? [], signals: clues?.signals ?? [], policyPoint });
}

interface DecisionWithMatters {
  readonly decisionId: string;
  readonly hour: number;
  readonly item: ReviewableRow;
  /** The point of the policy; null where nothing was restricted. */
  readonly policyPoint: string | null;
}

/** Keeps what a decision was about, by which later ones find it. Part of the decision's own transaction. */
export async function keepMatters(statements: Statements, { decisionId, hour, item, policyPoint }: DecisionWithMatters): Promise<void> {
  await statements.rows('insert into decision_matter (decision_id, hour, matter) select $1, $2, unnest($3::text[])', [
    decisionId,
    hour,
    await mattersOnItem(statements, item, policyPoint),
  ]);
}
