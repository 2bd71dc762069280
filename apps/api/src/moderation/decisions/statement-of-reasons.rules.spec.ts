import { expect, test } from '@jest/globals';
import { contentNotePoint, policyPoints } from '../policy.ts';
import type { SignalKind } from '../review/signal-kind.type.ts';
import { automationOf, classificationOf, statementCategories, statementKeywords } from './statement-of-reasons.rules.ts';

test('every point of the policy and the content note say what they are about; a word that is no point does not', () => {
  for (const point of [...policyPoints, contentNotePoint]) {
    const { category, keywords } = classificationOf(point);
    expect(statementCategories).toContain(category);
    for (const keyword of keywords) expect(statementKeywords).toContain(keyword);
  }
  expect(() => classificationOf('P99')).toThrow('P99');
  expect(() => classificationOf('toString')).toThrow('toString');
});

test('no word stands ready that no point uses', () => {
  const used = [...policyPoints, contentNotePoint].map(classificationOf);
  expect(new Set(used.map(({ category }) => category))).toEqual(new Set(statementCategories));
  expect(new Set(used.flatMap(({ keywords }) => keywords))).toEqual(new Set(statementKeywords));
});

test.each<[string, string, SignalKind[], boolean, 'none' | 'partial']>([
  ['nobody but a person', 'visible', [], false, 'none'],
  ['software pointed it out', 'visible', ['abuse'], true, 'none'],
  ['software held it', 'held', ['pii'], true, 'partial'],
  ['software held a worry', 'held', ['crisis'], true, 'partial'],
  ['the board has every post read', 'held', ['premoderation'], false, 'none'],
  ['the board has every post read, and software saw something too', 'held', ['premoderation', 'spam'], true, 'none'],
  ['a rule failed, so that a person read', 'held', ['unread'], false, 'none'],
  ['the author answered, and an hour had come', 'visible', ['care_answer', 'follow_up'], false, 'none'],
])('%s: found and held as it was', (_, stateBefore, signals, automatedDetection, automatedDecision) => {
  expect(automationOf({ stateBefore, signals })).toEqual({ automatedDetection, automatedDecision });
});
