import type { OwnReport } from './my-reports.query.ts';
import type { NewsItem, NewsKind } from './my-things.type.ts';
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

/** A report is told of when it is decided on, when verifiers have answered about a badge, and when a new look that its reporter asked for is done. */
function ofReport({ id: reportId, outcome, appealId, appealHour }: OwnReport): (NewsItem & Happening)[] {
  if (outcome === null) return [];
  const { decisionId, decidedHour, referral } = outcome;
  const told = (kind: NewsKind, id: string | null, hour: number | null) =>
    id === null || hour === null ? [] : [{ ...nowhere, kind, id, hour, reportId }];
  return [
    ...told('report_outcome', decisionId, decidedHour),
    ...told('referral_answered', referral?.id ?? null, referral?.answeredHour ?? null),
    ...told('appeal_outcome', appealId, appealHour),
  ];
}
