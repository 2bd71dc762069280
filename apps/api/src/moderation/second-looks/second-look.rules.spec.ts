import { expect, test } from '@jest/globals';
import type { DecisionKind } from '../decisions/decision-kind.type.ts';
import type { SanctionKind } from '../sanctions/sanction.type.ts';
import type { JudgementGroup } from './judgement-group.type.ts';
import { differGravely, groupOf, isDrawn, readJudgement } from './second-look.rules.ts';
import type { Judgement, JudgementForm } from './second-look.rules.ts';

const drawnOfHundred = (share: number): number => Array.from({ length: 100 }, (_, chance) => isDrawn(share, chance)).filter(Boolean).length;

test.each([0, 1, 5, 100])('of a hundred numbers that chance may give, %i draw', (share) => {
  expect(drawnOfHundred(share)).toBe(share);
});

test.each<[DecisionKind, SanctionKind | null, JudgementGroup]>([
  ['no_action', null, 'stands'],
  ['approve', null, 'stands'],
  ['no_action', 'warn', 'stands'],
  ['add_content_note', null, 'marked'],
  ['redact', null, 'marked'],
  ['limit_interaction', null, 'marked'],
  ['hide', null, 'taken_away'],
  ['remove', 'warn', 'taken_away'],
  ['no_action', 'pause', 'author_restricted'],
  ['remove', 'suspend', 'author_restricted'],
  ['hide', 'close', 'author_restricted'],
])('%s with the sanction %s comes to: %s', (kind, sanction, group) => {
  expect(groupOf({ kind, sanction })).toBe(group);
});

const of = (kind: DecisionKind, sanction: SanctionKind | null = null): Judgement => ({ kind, sanction });

test.each<[Judgement, Judgement, boolean]>([
  [of('no_action'), of('remove'), true],
  [of('approve'), of('hide'), true],
  [of('no_action'), of('no_action', 'pause'), true],
  [of('no_action'), of('redact'), false],
  [of('add_content_note'), of('remove'), false],
  [of('hide'), of('remove'), false],
  [of('remove'), of('remove', 'close'), false],
])('%j and %j differ gravely, whoever was first: %s', (one, other, gravely) => {
  expect([differGravely(one, other), differGravely(other, one)]).toEqual([gravely, gravely]);
});

const P1 = { policyPoint: 'P1' };
test.each<[JudgementForm, object]>([
  [{ kind: 'no_action' }, { kind: 'no_action', sanction: null, policyPoint: null }],
  [
    { kind: 'add_content_note', ...P1 },
    { kind: 'add_content_note', sanction: null, policyPoint: null },
  ],
  [
    { kind: 'remove', ...P1 },
    { kind: 'remove', sanction: null, ...P1 },
  ],
  [{ kind: 'remove' }, [{ field: 'policyPoint', problem: 'empty' }]],
  [{ kind: 'redact', policyPoint: 'P99' }, [{ field: 'policyPoint', problem: 'unknown_value' }]],
  [{ kind: 'no_action', sanction: 'warn' }, [{ field: 'policyPoint', problem: 'empty' }]],
  [
    { kind: 'no_action', sanction: 'warn', ...P1 },
    { kind: 'no_action', sanction: 'warn', ...P1 },
  ],
  [{ kind: 'approve', sanction: 'pause', ...P1 }, [{ field: 'sanction', problem: 'unknown_value' }]],
])('the form %j is read as %j', (form, read) => {
  expect(readJudgement(form)).toEqual(read);
});
