import { expect, test } from '@jest/globals';
import { SubmittedForm } from '../../shell/submitted-form.ts';
import { readDecision } from './read-decision.ts';

const submission = 'Zm9ybS1zdWJtaXNzaW9uLQ';
const reviewableId = '00000000-0000-4000-8000-000000000001';
const formOf = (...fields: [string, string][]) => new SubmittedForm(new URLSearchParams([['submission', submission], ...fields]));

test('a form without a decision is none', () => {
  expect(readDecision(formOf(['reason', 'Because.']), reviewableId)).toBeNull();
  expect(readDecision(formOf(['kind', 'close']), reviewableId)).toBeNull();
});

test('a full form is handed on as it was typed', () => {
  const form = formOf(
    ['kind', 'hide'],
    ['version', '7'],
    ['reason', ' Because. '],
    ['facts', 'A name.'],
    ['ground', 'policy'],
    ['policyPoint', 'P1'],
    ['contentNotes', 'loss'],
    ['contentNotes', 'eating'],
  );
  expect(readDecision(form, reviewableId)).toEqual({
    submission,
    reviewableId,
    version: 7,
    kind: 'hide',
    reason: 'Because.',
    facts: 'A name.',
    ground: 'policy',
    legalGround: null,
    policyPoint: 'P1',
    careMessage: '',
    answerInThread: '',
    newTitle: null,
    contentNotes: ['eating', 'loss'],
    sanction: null,
  });
});

test('the law that a form names is handed on', () => {
  const form = formOf(['kind', 'remove'], ['ground', 'law'], ['legalGround', 'Rikoslaki 24 luku 8 §']);
  expect(readDecision(form, reviewableId)).toMatchObject({ ground: 'law', legalGround: 'Rikoslaki 24 luku 8 §' });
});

test('what is decided about the author comes with it: for some hours, or as the next step', () => {
  const kept = [
    ['kind', 'no_action'],
    ['sanction', 'pause'],
    ['reach', 'board'],
  ] as const;
  const fields = kept.map(([name, value]): [string, string] => [name, value]);
  expect(readDecision(formOf(...fields, ['length', '72']), reviewableId)?.sanction).toEqual({
    kind: 'pause',
    reach: 'board',
    hours: 72,
    nextStep: false,
  });
  expect(readDecision(formOf(...fields, ['length', 'next_step']), reviewableId)?.sanction).toMatchObject({ hours: null, nextStep: true });
  expect(readDecision(formOf(['kind', 'no_action'], ['sanction', 'none']), reviewableId)?.sanction).toBeNull();
  expect(readDecision(formOf(['kind', 'approve'], ['sanction', 'warn']), reviewableId)?.sanction).toBeNull();
});

test('words that the contract does not know are left out', () => {
  const form = formOf(['kind', 'remove'], ['version', 'none'], ['ground', 'whim'], ['contentNotes', 'boring']);
  expect(readDecision(form, reviewableId)).toMatchObject({ version: 0, ground: null, policyPoint: null, contentNotes: [] });
});

test.each(['none', '', '-1', '1.5', '99999999999999999999'])('%j is the version of nothing', (version) => {
  expect(readDecision(formOf(['kind', 'no_action'], ['version', version]), reviewableId)).toMatchObject({ version: 0 });
});
