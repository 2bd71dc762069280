import { expect, test } from '@jest/globals';
import { problemsOf } from './check-line.rules.ts';

const line = {
  decision_visibility: ['DECISION_VISIBILITY_CONTENT_REMOVED'],
  decision_ground: 'DECISION_GROUND_INCOMPATIBLE_CONTENT',
  incompatible_content_ground: 'Agreed rules of Rinnalla, version 1, point P1',
  incompatible_content_explanation: 'Viestistä voi tunnistaa toisen ihmisen.',
  content_type: ['CONTENT_TYPE_TEXT'],
  category: 'STATEMENT_CATEGORY_OTHER_VIOLATION_TC',
  territorial_scope: ['FI'],
  content_language: 'FI',
  content_date: '2026-11-22',
  application_date: '2026-11-22',
  decision_facts: 'Viestissä on toisen ihmisen nimi ja osoite.',
  source_type: 'SOURCE_ARTICLE_16',
  automated_detection: 'No',
  automated_decision: 'AUTOMATED_DECISION_NOT_AUTOMATED',
  puid: 'a-1',
};

test.each([
  ['Viestissä on toisen ihmisen nimi ja osoite.', 'FI'],
  ['I inlägget finns någons telefonnummer.', 'SV'],
  ['The post sells a medicine and says where to meet.', 'EN'],
  ['Rikoslaki 24 luku 8 §: yksityiselämää loukkaava tieto.', 'FI'],
])('facts in one’s own words pass: %s', (decision_facts, content_language) => {
  expect(problemsOf({ ...line, decision_facts, content_language })).toEqual([]);
});

test.each([
  ['Viestissä on numero 040 123 4567.', 'a phone number', '040 123 4567'],
  ['Se kertoo osoitteen Kirkkokatu 12 A 4.', 'a street address', 'Kirkkokatu'],
  ['Siinä lukee maija.virtanen@esimerkki.fi.', 'an e-mail address', 'maija'],
  ['Siinä on tunnus 131052-308T.', 'a Finnish personal identity code', '131052'],
  ['Tili FI21 1234 5600 0007 85 on viestissä.', 'a bank account', '1234'],
])('facts that name somebody are refused, without repeating it: %s', (decision_facts, named, secret) => {
  const problems = problemsOf({ ...line, decision_facts });
  expect(problems).toEqual([expect.stringContaining(`decision_facts holds what looks like ${named}, characters `)]);
  expect(problems.join()).not.toContain(secret);
});

test('the reason and the law are looked at as well as the facts', () => {
  const explanation = 'Numero on 040 123 4567.';
  expect(problemsOf({ ...line, incompatible_content_explanation: explanation })).toEqual([
    'incompatible_content_explanation holds what looks like a phone number, characters 11 to 22',
  ]);
  const byLaw = {
    ...line,
    ...{ decision_ground: 'DECISION_GROUND_ILLEGAL_CONTENT', incompatible_content_ground: undefined },
    ...{ incompatible_content_explanation: undefined, illegal_content_legal_ground: explanation, illegal_content_explanation: explanation },
  };
  expect(problemsOf(byLaw).map((sentence) => sentence.split(' ')[0])).toEqual([
    'illegal_content_legal_ground',
    'illegal_content_explanation',
  ]);
});

test('a line that has not the shape is refused with what is wrong', () => {
  expect(problemsOf({ ...line, puid: 'a b' })).toEqual([expect.stringMatching(/^puid: /)]);
  expect(problemsOf({ ...line, author: 'Hiljainen Koivu' })).toEqual([expect.stringMatching(/^the line: /)]);
  expect(problemsOf(line)).toEqual([]);
});
