import type { OwnReport } from './my-reports.query.ts';
import type { NewsItem } from './my-things.type.ts';
import type { Happening } from './news.rules.ts';
import type { Delivered, ReachedFaces } from './reached-faces.query.ts';

const nowhere = { threadId: null, threadTitle: null, position: null, decisionId: null, reportId: null, postId: null };

/** Pure: everything that may be news, as the page shows it, each with the id of the row that brought it. */
export function happenings({ replies, deliveries, careMessages }: ReachedFaces, reports: readonly OwnReport[]): (NewsItem & Happening)[] {
  return [
    ...replies.map((reply) => ({ ...nowhere, ...reply, kind: 'reply' as const })),
    ...deliveries.flatMap(ofDecision),
    ...careMessages.map((message) => ({ ...nowhere, ...message, kind: 'care_message' as const })),
    ...reports.flatMap(ofReport),
  ];
}

/** A decision that was taken back is told of once more. It has the id of the decision, so that neither news hides the other. */
function ofDecision({ decisionKind: _, sanction: __, appealState: ___, undoneHour, ...delivery }: Delivered): (NewsItem & Happening)[] {
  const told = { ...nowhere, ...delivery };
  if (undoneHour === null || delivery.kind !== 'decision') return [told];
  return [told, { ...told, kind: 'decision_undone' as const, id: delivery.decisionId, hour: undoneHour }];
}

/** A report is told of twice at most: when it is decided on, and when a new look that its reporter asked for is done. */
function ofReport({ id: reportId, outcome, appealId, appealHour }: OwnReport): (NewsItem & Happening)[] {
  if (outcome === null) return [];
  const { decisionId: id, decidedHour: hour } = outcome;
  const decided = { ...nowhere, kind: 'report_outcome' as const, id, hour, reportId };
  if (appealId === null || appealHour === null) return [decided];
  return [decided, { ...nowhere, kind: 'appeal_outcome' as const, id: appealId, hour: appealHour, reportId }];
}
