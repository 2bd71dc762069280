import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { contentNotePoint, policyPoints } from '../policy.ts';
import { decisionKinds, grounds } from '../decisions/decision-kind.type.ts';
import { automatedDecisions, classificationOf } from '../decisions/statement-of-reasons.rules.ts';
import { sanctionKinds } from '../sanctions/sanction.type.ts';
import { dayOf, lineOf } from './statement-line.rules.ts';
import type { StatementRow } from './statement-line.rules.ts';
import { statementLine } from './statement-line.schema.ts';

const row: StatementRow = {
  decisionId: '0123abcd-0000-4000-8000-0123456789ab',
  kind: 'remove',
  sanction: null,
  scope: 'post',
  hour: 498_726,
  endsHour: null,
  reason: 'Viesti kertoo, missä joku toinen asuu.',
  facts: 'Viestissä on toisen ihmisen osoite.',
  ground: 'policy',
  legalGround: null,
  policyPoint: 'P1',
  policyVersion: 1,
  ...classificationOf('P1'),
  contentLanguage: 'fi',
  contentHour: 498_700,
  source: 'notice',
  automatedDetection: true,
  automatedDecision: 'none',
};

test('a removal for a point of the policy', () => {
  expect(lineOf(row)).toEqual({
    decision_visibility: ['DECISION_VISIBILITY_CONTENT_REMOVED'],
    decision_ground: 'DECISION_GROUND_INCOMPATIBLE_CONTENT',
    incompatible_content_ground: 'Agreed rules of Rinnalla, version 1, point P1',
    incompatible_content_explanation: 'Viesti kertoo, missä joku toinen asuu.',
    content_type: ['CONTENT_TYPE_TEXT'],
    category: 'STATEMENT_CATEGORY_DATA_PROTECTION_AND_PRIVACY_VIOLATIONS',
    category_specification: ['KEYWORD_MISSING_PROCESSING_GROUND'],
    territorial_scope: expect.arrayContaining(['FI', 'SE', 'NO', 'IS']),
    content_language: 'FI',
    content_date: '2026-11-22',
    application_date: '2026-11-23',
    decision_facts: 'Viestissä on toisen ihmisen osoite.',
    source_type: 'SOURCE_ARTICLE_16',
    automated_detection: 'Yes',
    automated_decision: 'AUTOMATED_DECISION_NOT_AUTOMATED',
    puid: '0123abcd-0000-4000-8000-0123456789ab',
  });
});

test.each<[string, Partial<StatementRow>, object]>([
  ['a note', { kind: 'add_content_note', policyPoint: 'N1' }, { decision_visibility: ['DECISION_VISIBILITY_CONTENT_LABELLED'] }],
  ['a hidden post', { kind: 'hide' }, { decision_visibility: ['DECISION_VISIBILITY_CONTENT_DISABLED'] }],
  [
    'the law',
    { ground: 'law', legalGround: 'Rikoslaki 24 luku 8 §' },
    {
      decision_ground: 'DECISION_GROUND_ILLEGAL_CONTENT',
      illegal_content_legal_ground: 'Rikoslaki 24 luku 8 §',
      illegal_content_explanation: row.reason,
    },
  ],
  [
    'a pause that ends',
    { sanction: 'pause', scope: 'thread', endsHour: row.hour + 24 },
    { decision_provision: 'DECISION_PROVISION_PARTIAL_SUSPENSION', end_date_service_restriction: '2026-11-24' },
  ],
  [
    'a pause whose end only its account can count',
    { sanction: 'pause', scope: 'site', endsHour: null },
    { decision_provision: 'DECISION_PROVISION_PARTIAL_SUSPENSION' },
  ],
  [
    'time away from one board',
    { sanction: 'suspend', scope: 'board', endsHour: row.hour + 1 },
    { end_date_service_restriction: '2026-11-23' },
  ],
  [
    'time away from everything',
    { sanction: 'suspend', scope: 'site', endsHour: row.hour + 720 },
    { decision_account: 'DECISION_ACCOUNT_SUSPENDED', end_date_account_restriction: '2026-12-23' },
  ],
  ['a closed account', { sanction: 'close', scope: 'site' }, { decision_account: 'DECISION_ACCOUNT_TERMINATED' }],
  ['nobody’s report', { source: 'own_initiative' }, { source_type: 'SOURCE_VOLUNTARY' }],
  ['a post that software held', { automatedDecision: 'partial' }, { automated_decision: 'AUTOMATED_DECISION_PARTIALLY' }],
])('%s', (_, but, said) => {
  expect(lineOf({ ...row, ...but })).toMatchObject(said);
});

test('a word of caution adds nothing to what became of the post', () => {
  expect(lineOf({ ...row, sanction: 'warn' })).toEqual(lineOf(row));
});

test.each([
  [498_693, '2026-11-21'],
  [498_694, '2026-11-22'],
  [498_717, '2026-11-22'],
  [498_718, '2026-11-23'],
])('the hour %d lies in Finland’s %s', (hour, day) => {
  expect(dayOf(hour)).toBe(day);
});

/** Whatever a moderator can decide, with the longest texts that a form takes. */
const texts = (most: number): fc.Arbitrary<string> =>
  fc.oneof(
    fc.string({ minLength: 1, maxLength: most, unit: 'grapheme' }).map((text) => `Ä${[...text].slice(1, most).join('')}`),
    fc.constant('🌲'.repeat(most)),
  );

const decisions: fc.Arbitrary<StatementRow> = fc
  .record({
    decisionId: fc.uuid(),
    kind: fc.constantFrom(...decisionKinds),
    sanction: fc.constantFrom(null, ...sanctionKinds),
    scope: fc.constantFrom('post' as const, 'thread' as const, 'board' as const, 'site' as const),
    hour: fc.integer({ min: 490_000, max: 560_000 }),
    lasts: fc.option(fc.integer({ min: 1, max: 8_760 })),
    age: fc.integer({ min: 0, max: 200_000 }),
    reason: texts(2_000),
    facts: texts(5_000),
    ground: fc.constantFrom(...grounds),
    law: texts(500),
    policyPoint: fc.constantFrom(...policyPoints, contentNotePoint),
    policyVersion: fc.integer({ min: 1, max: 99 }),
    contentLanguage: fc.constantFrom('fi' as const, 'sv' as const, 'en' as const),
    source: fc.constantFrom('notice' as const, 'own_initiative' as const),
    automatedDetection: fc.boolean(),
    automatedDecision: fc.constantFrom(...automatedDecisions),
  })
  .filter(({ kind, sanction }) => !['no_action', 'approve', 'refer'].includes(kind) || (sanction !== null && sanction !== 'warn'))
  .map(({ law, lasts, age, ...given }) => ({
    ...given,
    ...classificationOf(given.policyPoint),
    legalGround: given.ground === 'law' ? law : null,
    endsHour: lasts === null ? null : given.hour + lasts,
    contentHour: given.hour - age,
  }));

test('every restricting decision that can be made gives a line that validates, also once it is written and read back', () => {
  fc.assert(
    fc.property(decisions, (decision) => {
      const read = statementLine.safeParse(JSON.parse(JSON.stringify(lineOf(decision))));
      expect(read.error?.issues ?? []).toEqual([]);
      expect(read.data).toEqual(lineOf(decision));
    }),
  );
});

/** What the shape refuses, one rule after the other. */
const broken: [string, Record<string, unknown>, string][] = [
  ['nothing that was decided', { decision_visibility: undefined }, 'decision_visibility'],
  ['an empty list', { decision_visibility: [] }, 'decision_visibility'],
  ['a word twice', { content_type: ['CONTENT_TYPE_TEXT', 'CONTENT_TYPE_TEXT'] }, 'content_type'],
  ['a decision that is none', { decision_visibility: ['DECISION_VISIBILITY_REMOVED'] }, 'decision_visibility.0'],
  ['another restriction that is not said', { decision_visibility: ['DECISION_VISIBILITY_OTHER'] }, 'decision_visibility_other'],
  ['words of another restriction where there is none', { decision_visibility_other: 'Slower.' }, 'decision_visibility_other'],
  ['no ground', { decision_ground: undefined }, 'decision_ground'],
  ['a ground without its point', { incompatible_content_ground: undefined }, 'incompatible_content_ground'],
  ['a ground without why', { incompatible_content_explanation: undefined }, 'incompatible_content_explanation'],
  ['an explanation that is too long', { incompatible_content_explanation: 'x'.repeat(2_001) }, 'incompatible_content_explanation'],
  ['a ground that is too long', { incompatible_content_ground: 'x'.repeat(501) }, 'incompatible_content_ground'],
  ['a law beside the policy', { illegal_content_legal_ground: 'Rikoslaki' }, 'illegal_content_legal_ground'],
  ['the law without which one', { decision_ground: 'DECISION_GROUND_ILLEGAL_CONTENT' }, 'illegal_content_legal_ground'],
  ['a category that is none', { category: 'STATEMENT_CATEGORY_OTHER' }, 'category'],
  ['a keyword that is none', { category_specification: ['KEYWORD_RUDE'] }, 'category_specification.0'],
  ['a country outside', { territorial_scope: ['US'] }, 'territorial_scope.0'],
  ['a language in small letters', { content_language: 'fi' }, 'content_language'],
  ['a date in words', { content_date: '22.11.2026' }, 'content_date'],
  ['a day that is none', { application_date: '2026-02-30' }, 'application_date'],
  ['a decision before there was a database', { application_date: '2019-12-31' }, 'application_date'],
  [
    'an end before the beginning',
    { decision_account: 'DECISION_ACCOUNT_SUSPENDED', end_date_account_restriction: '2026-11-22' },
    'end_date_account_restriction',
  ],
  ['an end of what was not decided', { end_date_service_restriction: '2026-12-24' }, 'end_date_service_restriction'],
  ['no facts', { decision_facts: ' ' }, 'decision_facts'],
  ['facts that are too long', { decision_facts: 'x'.repeat(5_001) }, 'decision_facts'],
  ['a source that is none', { source_type: 'SOURCE_NOTICE' }, 'source_type'],
  ['a truth instead of a word', { automated_detection: true }, 'automated_detection'],
  ['automation that is none', { automated_decision: 'AUTOMATED_DECISION_NONE' }, 'automated_decision'],
  ['an id with a space', { puid: 'a b' }, 'puid'],
  ['an id that is too long', { puid: 'a'.repeat(501) }, 'puid'],
  ['a field that the shape does not know', { author: 'Hiljainen Koivu' }, ''],
];

test.each(broken)('control: a line with %s is refused', (_, but, field) => {
  const read = statementLine.safeParse({ ...lineOf(row), ...but });
  expect(read.error?.issues.map(({ path }) => path.join('.'))).toContain(field);
});

test('control: the line that was broken is whole', () => {
  expect(statementLine.safeParse(lineOf(row)).success).toBe(true);
});

test('a line names nobody: neither the author, nor a moderator, nor where the text stands', () => {
  const allowed = new Set(Object.keys(statementLine.shape));
  expect(Object.keys(lineOf(row)).filter((name) => !allowed.has(name))).toEqual([]);
  expect([...allowed].filter((name) => /author|persona|name|url|thread|board|post|staff/.test(name))).toEqual([]);
});
