import { expect, test } from '@jest/globals';
import { policyPoints } from '../policy.ts';
import { readDecision } from './decision-form.rules.ts';
import type { DecisionForm } from './decision-form.rules.ts';

const form: DecisionForm = {
  submission: 'a'.repeat(22),
  kind: 'remove',
  reason: 'The post names somebody.',
  facts: 'It gives a full name and a street.',
  ground: 'policy',
  policyPoint: 'P1',
  contentNotes: [],
};

test('a removal carries facts, ground and a point of the policy', () => {
  expect(readDecision(form)).toEqual({
    kind: 'remove',
    reason: form.reason,
    reasons: { facts: form.facts, ground: 'policy', legalGround: null, policyPoint: 'P1' },
    contentNotes: [],
    newTitle: null,
    sanction: null,
    care: { message: null, answer: null },
    covering: null,
    limit: null,
  });
});

test.each<[string, Partial<DecisionForm>, string[]]>([
  ['words to cover', { kind: 'redact' }, ['words']],
  ['how writing is limited', { kind: 'limit_interaction' }, ['limit']],
  ['an end of a slowed thread', { kind: 'limit_interaction', limit: { kind: 'slow', hoursBetween: 200 } }, ['hoursBetween', 'hours']],
  ['a reason', { reason: ' ' }, ['reason']],
  ['a reason, also for no action', { kind: 'no_action', reason: '' }, ['reason']],
  ['facts', { facts: null }, ['facts']],
  ['a ground', { ground: null }, ['ground']],
  ['to say which law', { ground: 'law', legalGround: ' ' }, ['legalGround']],
  ['a law in few words', { ground: 'law', legalGround: 'x'.repeat(501) }, ['legalGround']],
  ['a law and a point', { ground: 'law', policyPoint: '' }, ['legalGround', 'policyPoint']],
  ['a point of the policy', { policyPoint: null }, ['policyPoint']],
  ['a point that exists', { policyPoint: 'P9' }, ['policyPoint']],
  ['notes to add', { kind: 'add_content_note' }, ['contentNotes']],
  ['a submission', { submission: 'short' }, ['submission']],
  ['everything at once', { reason: '', facts: '', ground: null, policyPoint: null }, ['reason', 'facts', 'ground', 'policyPoint']],
])('a decision needs %s', (_, but, fields) => {
  const problems = readDecision({ ...form, ...but });
  expect(Array.isArray(problems) && problems.map(({ field }) => field)).toEqual(fields);
});

const begun = 'It shares [[what was shared, without repeating it]].';
test.each<[string, Partial<DecisionForm>, string[]]>([
  ['a reason', { reason: begun }, ['reason']],
  ['the facts, also with a mangled one', { facts: 'Se kertoo [ mitä.' }, ['facts']],
  ['both', { reason: begun, facts: 'vad som sades, med egna ord' }, ['reason', 'facts']],
  ['words of care', { kind: 'approve', careMessage: begun }, ['careMessage']],
])('a template that is not filled in is refused in %s', (_, but, fields) => {
  expect(readDecision({ ...form, ...but })).toEqual(fields.map((field) => ({ field, problem: 'unfilled' })));
});

test('control: the same words, filled in, are a decision', () => {
  expect(readDecision({ ...form, reason: 'It shares a street.', facts: 'Se kertoo kadun.' })).toMatchObject({
    reason: 'It shares a street.',
  });
});

test('the law is named where it is the ground, and nowhere else', () => {
  const law = ' Rikoslaki 24 luku 8 § ';
  expect(readDecision({ ...form, ground: 'law', legalGround: law })).toMatchObject({
    reasons: { ground: 'law', legalGround: 'Rikoslaki 24 luku 8 §', policyPoint: 'P1' },
  });
  expect(readDecision({ ...form, legalGround: law })).toMatchObject({ reasons: { ground: 'policy', legalGround: null } });
});

test('no action and approval need a reason and nothing else', () => {
  const bare = { submission: form.submission, reason: 'All is well here.', contentNotes: [] };
  expect(readDecision({ ...bare, kind: 'no_action' })).toMatchObject({ reasons: null });
  expect(readDecision({ ...bare, kind: 'approve' })).toMatchObject({ reasons: null });
});

test('a content note never names a fault, whatever the form says', () => {
  const read = readDecision({ ...form, kind: 'add_content_note', contentNotes: ['suicide', 'suicide'], ground: 'law' });
  expect(read).toMatchObject({ reasons: { ground: 'policy', policyPoint: 'N1' }, contentNotes: ['suicide'] });
});

test('self-harm is no point of the policy', () => {
  expect(policyPoints).toEqual(['P1', 'P2', 'P3', 'P4', 'P5', 'P6', 'P7', 'P8']);
});

test('a sanction needs facts and a ground, even where the post stays', () => {
  const warned = { ...form, kind: 'no_action' as const, sanction: { kind: 'warn' as const, nextStep: false } };
  expect(readDecision(warned)).toMatchObject({ kind: 'no_action', reasons: { policyPoint: 'P1' }, sanction: { kind: 'warn' } });
  const problems = readDecision({ ...warned, facts: '', ground: null });
  expect(Array.isArray(problems) && problems.map(({ field }) => field)).toEqual(['facts', 'ground']);
});

const approval: DecisionForm = {
  ...form,
  kind: 'approve',
  contentNotes: ['self_harm'],
  careMessage: ' I am glad that you wrote. ',
  answerInThread: 'Hi.',
};

test('an approval on the care path carries notes and words, and no reasons of a restriction whatever else the form says', () => {
  expect(readDecision(approval)).toMatchObject({
    reasons: null,
    contentNotes: ['self_harm'],
    newTitle: null,
    care: { message: 'I am glad that you wrote.', answer: { text: 'Hi.' } },
  });
  expect(readDecision({ ...approval, careMessage: '', answerInThread: ' ' })).toMatchObject({ care: { message: null, answer: null } });
});

test.each([
  ['careMessage', { careMessage: 'a'.repeat(2_001) }],
  ['answerInThread', { answerInThread: 'a'.repeat(50_000) }],
])('%s can be too long', (field, but) => {
  expect(readDecision({ ...approval, ...but })).toMatchObject([{ field, problem: 'too_long' }]);
});

test('words of care go with no other decision', () => {
  expect(readDecision({ ...approval, kind: 'remove' })).toMatchObject({ care: { message: null, answer: null }, contentNotes: [] });
});

test('a rename carries its reasons, and the title on one line; another decision leaves a title unread', () => {
  const rename = { ...form, kind: 'rename' as const };
  expect(readDecision({ ...rename, newTitle: '  A night without sleep ' })).toMatchObject({
    newTitle: 'A night without sleep',
    reasons: { policyPoint: 'P1' },
  });
  expect(readDecision({ ...rename, newTitle: ' ' })).toMatchObject({ newTitle: null });
  expect(readDecision({ ...rename, newTitle: 'x'.repeat(121) })).toEqual([{ field: 'newTitle', problem: 'too_long', limit: 120 }]);
  expect(readDecision({ ...form, newTitle: 'x'.repeat(121) })).toMatchObject({ newTitle: null });
});

test('a badge is referred without a statement of reasons: until verifiers answer it holds', () => {
  expect(readDecision({ submission: form.submission, kind: 'refer', reason: 'Please look.', contentNotes: [] })).toMatchObject({
    reasons: null,
  });
});
