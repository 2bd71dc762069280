import { expect, test } from '@jest/globals';
import { SubmittedForm } from '../../shell/submitted-form.ts';
import { fillDecision, fillWords, hasPlace } from './fill-template.rules.ts';

const formOf = (fields: Record<string, string>) =>
  new SubmittedForm(new URLSearchParams({ templateLanguage: 'fi', wordsTemplateLanguage: 'fi', ...fields }));
const fieldsOf = (form: SubmittedForm | null, ...names: string[]) => names.map((name) => form?.text(name));

test('a template brings its words, its decision and its point', () => {
  const filled = fillDecision(formOf({ template: 'hide.P1' }));
  expect(fieldsOf(filled, 'kind', 'policyPoint', 'ground')).toEqual(['hide', 'P1', 'policy']);
  expect(filled?.text('facts')).toMatch(/^Viestissä on tietoja.*\[\[mitä kerrottiin, toistamatta sitä\]\]\.$/);
  expect(filled?.text('reason')).toMatch(/^Toisen ihmisen tiedot[^]*\[\[mitä pitäisi jättää pois tai muuttaa\]\]\.$/);
});

test('nothing that was typed or chosen is lost: it stays before the words, and so do a law and a sanction', () => {
  const typed = { reason: 'Own reason.', facts: 'Own facts.', ground: 'law', legalGround: 'Rikoslaki', sanction: 'warn', version: '7' };
  const filled = fillDecision(formOf({ template: 'remove.P2', ...typed }));
  expect(fieldsOf(filled, 'ground', 'legalGround', 'sanction', 'version')).toEqual(['law', 'Rikoslaki', 'warn', '7']);
  expect(filled?.text('reason')).toMatch(/^Own reason\.\n\nEri mieltä/);
  expect(filled?.text('facts')).toMatch(/^Own facts\.\n\nViestissä/);
});

test('another template takes the place of one that is untouched, in another language too', () => {
  const first = fillDecision(formOf({ template: 'hide.P1', reason: 'Own reason.' }))!;
  const second = fillDecision(first.with({ template: 'no_action.worry', templateLanguage: 'sv' }));
  expect(fieldsOf(second, 'kind', 'facts')).toEqual(['no_action', '']);
  expect(second?.text('reason')).toMatch(/^Own reason\.\n\nTack för att du blev orolig/);
});

test.each<[string, Record<string, string>]>([
  ['none', {}],
  ['an unknown one', { template: 'hide.P99' }],
  ['one of no language', { template: 'hide.P1', templateLanguage: 'xx', wordsTemplate: 'now', wordsTemplateLanguage: '' }],
])('%s fills in nothing', (_, fields) => {
  expect(fillDecision(formOf(fields))).toBeNull();
  expect(fillWords(formOf(fields), 'text')).toBeNull();
});

test('words for an author go where they are asked for, after what was typed', () => {
  const filled = fillWords(formOf({ wordsTemplate: 'now', careMessage: 'Hyvä, että kirjoitit.' }), 'careMessage');
  expect(filled?.text('careMessage')).toMatch(/^Hyvä, että kirjoitit\.\n\nHei\. Luin viestisi/);
  expect([hasPlace(filled?.text('careMessage') ?? ''), hasPlace('Hei.')]).toEqual([true, false]);
});
