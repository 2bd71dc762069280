import { expect, test } from '@jest/globals';
import { happenings } from './happenings.rules.ts';
import type { OwnReport } from './my-reports.query.ts';
import type { ReachedFaces } from './reached-faces.query.ts';

const nothing: ReachedFaces = { threads: [], replies: [], deliveries: [], careMessages: [] };
const nowhere = { threadId: null, threadTitle: null, position: null, decisionId: null, reportId: null, postId: null };
const waiting: OwnReport = { id: 'report', hour: 5, about: 'post', category: 'spam', outcome: null, appealId: null, appealHour: null };
const outcome = {
  decidedHour: 7,
  kind: 'hide',
  reason: 'Advertising.',
  decisionId: 'decision',
  appealable: true,
  appeal: null,
  referral: null,
} as const;
const delivered = {
  id: 'delivery',
  hour: 8,
  decisionId: 'decision',
  decisionKind: 'hide',
  sanction: null,
  appealState: null,
  undoneHour: null,
  threadId: 'thread',
  threadTitle: 'Nights',
} as const;

test.each([
  ['nothing', nothing, [], []],
  [
    'a reply',
    { ...nothing, replies: [{ id: 'post', hour: 6, position: 2, threadId: 'thread', threadTitle: 'Nights' }] },
    [],
    [{ ...nowhere, id: 'post', kind: 'reply', hour: 6, position: 2, threadId: 'thread', threadTitle: 'Nights' }],
  ],
  [
    'words of a moderator',
    { ...nothing, careMessages: [{ id: 'delivery', hour: 8, postId: 'post', threadId: 'thread', threadTitle: 'Nights' }] },
    [],
    [{ ...nowhere, id: 'delivery', kind: 'care_message', hour: 8, postId: 'post', threadId: 'thread', threadTitle: 'Nights' }],
  ],
  [
    'a decision and a new look at it',
    {
      ...nothing,
      deliveries: [
        { ...delivered, kind: 'decision' },
        { ...delivered, id: 'later', hour: 9, kind: 'appeal_outcome' },
      ],
    },
    [],
    [
      { ...nowhere, id: 'delivery', kind: 'decision', hour: 8, decisionId: 'decision', threadId: 'thread', threadTitle: 'Nights' },
      { ...nowhere, id: 'later', kind: 'appeal_outcome', hour: 9, decisionId: 'decision', threadId: 'thread', threadTitle: 'Nights' },
    ],
  ],
  [
    'a decision that was taken back',
    { ...nothing, deliveries: [{ ...delivered, kind: 'decision', undoneHour: 9 }] },
    [],
    [
      { ...nowhere, id: 'delivery', kind: 'decision', hour: 8, decisionId: 'decision', threadId: 'thread', threadTitle: 'Nights' },
      { ...nowhere, id: 'decision', kind: 'decision_undone', hour: 9, decisionId: 'decision', threadId: 'thread', threadTitle: 'Nights' },
    ],
  ],
  ['a report that waits', nothing, [waiting], []],
  [
    'a report that was decided on',
    nothing,
    [{ ...waiting, outcome }],
    [{ ...nowhere, id: 'decision', kind: 'report_outcome', hour: 7, reportId: 'report' }],
  ],
  [
    'a badge that verifiers look at',
    nothing,
    [{ ...waiting, outcome: { ...outcome, kind: 'refer', referral: { id: 'referral', state: 'open', answeredHour: null } } }],
    [{ ...nowhere, id: 'decision', kind: 'report_outcome', hour: 7, reportId: 'report' }],
  ],
  [
    'a badge that verifiers answered about',
    nothing,
    [{ ...waiting, outcome: { ...outcome, kind: 'refer', referral: { id: 'referral', state: 'kept', answeredHour: 8 } } }],
    [
      { ...nowhere, id: 'decision', kind: 'report_outcome', hour: 7, reportId: 'report' },
      { ...nowhere, id: 'referral', kind: 'referral_answered', hour: 8, reportId: 'report' },
    ],
  ],
  [
    'a new look that the reporter asked for',
    nothing,
    [{ ...waiting, outcome, appealId: 'appeal', appealHour: 9 }],
    [
      { ...nowhere, id: 'decision', kind: 'report_outcome', hour: 7, reportId: 'report' },
      { ...nowhere, id: 'appeal', kind: 'appeal_outcome', hour: 9, reportId: 'report' },
    ],
  ],
] as [string, ReachedFaces, OwnReport[], object[]][])('%s may be news', (_, reached, reports, expected) => {
  expect(happenings(reached, reports)).toEqual(expected);
});
