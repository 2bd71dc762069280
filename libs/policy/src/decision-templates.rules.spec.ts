import { expect, test } from '@jest/globals';
import { decisionTemplates, withTemplate, wordsTemplates } from './decision-templates.rules.ts';
import { policyPoints } from './policy-version.ts';
import { isUnfilled } from './unfilled.rules.ts';
import placeholders from './templates/placeholders.json' with { type: 'json' };

const languages = ['fi', 'sv', 'en'] as const;

const textsIn = (language: (typeof languages)[number]): string[] => [
  ...decisionTemplates(language).flatMap(({ facts, reason }) => [facts, reason].filter((text) => text !== '')),
  ...wordsTemplates(language).map(({ text }) => text),
];
const namesIn = (language: (typeof languages)[number]): string[] =>
  [...decisionTemplates(language), ...wordsTemplates(language)].map(({ id }) => id);
const placesIn = (text: string): number => text.split('[[').length - 1;

test('every language has the same templates, with as many places to fill in', () => {
  const [first, ...others] = languages.map((language) => ({ names: namesIn(language), places: textsIn(language).map(placesIn) }));
  expect(others).toEqual(others.map(() => first));
  expect(textsIn('en').length).toBeGreaterThan(30);
});

test('hiding and taking away have a template for each point of the policy, with facts and a reason', () => {
  for (const language of languages) {
    const restricting = decisionTemplates(language).filter(({ kind }) => kind === 'hide' || kind === 'remove');
    expect(restricting.map(({ id }) => id)).toEqual(
      expect.arrayContaining(policyPoints.flatMap((point) => [`hide.${point}`, `remove.${point}`])),
    );
    expect(restricting.filter(({ facts, reason }) => placesIn(facts) === 0 || placesIn(reason) === 0)).toEqual([]);
  }
});

test('no template blames anybody', () => {
  const blaming = /\b(viola\w+|forbidden|kielletty|rangais\w+|rikko\w+|förbjud\w+|straff\w*|överträd\w+)/iu;
  expect(languages.flatMap(textsIn).filter((text) => blaming.test(text))).toEqual([]);
});

test('facts and reasons name no place of another language: each place is worded in the language of its template', () => {
  for (const language of languages) {
    const own = new Set(Object.values(placeholders).map((words) => words[language]));
    const used = textsIn(language).flatMap((text) => [...text.matchAll(/\[\[([^\]]+)\]\]/g)].map(([, words]) => words ?? ''));
    expect(used.filter((words) => !own.has(words))).toEqual([]);
  }
});

test.each<[string, string]>([
  ['a place as it stands', 'It tells [[what was shared, without repeating it]].'],
  ['a short one', 'At [[hour]].'],
  ['an empty one', 'It tells [[ ]].'],
  ['half a bracket before', 'It tells [[what.'],
  ['half a bracket behind', 'It tells what]].'],
  ['a single bracket', 'It tells [what was told].'],
  ['a single bracket left behind', 'It tells a name].'],
  ['brackets drawn apart', 'It tells [ [ hour ] ].'],
  ['wide brackets', 'It tells ［［hour］］.'],
  ['white brackets', 'It tells ⟦hour⟧.'],
  ['something unseen between the brackets', 'It tells [\u200b[hour]\u200b].'],
  ['its words without brackets', 'It tells what was shared, without repeating it.'],
  ['its words in capitals, over two lines', 'It tells WHAT WAS SHARED,\nwithout repeating it.'],
  ['Finnish words', 'Viestissä on: mitä kerrottiin, toistamatta sitä.'],
  ['Swedish words with something unseen in them', 'Det handlar om vad som berättades,\u00ad utan att upprepa det.'],
])('%s is unfilled', (_, text) => {
  expect(isUnfilled(text)).toBe(true);
});

test.each(languages)('every template of %s is unfilled as it stands wherever it has a place, and filled once each place is', (language) => {
  for (const text of textsIn(language)) {
    expect(isUnfilled(text)).toBe(placesIn(text) > 0);
    expect(isUnfilled(text.replaceAll(/\[\[[^\]]+\]\]/g, 'a name (of a friend)'))).toBe(false);
  }
});

test.each(['It came at this hour.', 'Kellonaika oli 3.', 'A name (a first one) and a street.', 'Viestissä oli nimi …', 'Se on <b>.', ''])(
  'control: %j is filled',
  (text) => {
    expect(isUnfilled(text)).toBe(false);
  },
);

const templates = ['Beginning [[a]].', 'Beginning [[a]].\n\nMore.', ''];
test.each<[string, string, string, string]>([
  ['an empty field takes the words', '', 'New.', 'New.'],
  ['what was typed stays, and the words come after it', 'Typed.', 'New.', 'Typed.\n\nNew.'],
  ['an untouched template makes way', 'Beginning [[a]].', 'New.', 'New.'],
  ['so it does after what was typed', 'Typed.\n\nBeginning [[a]].', 'New.', 'Typed.\n\nNew.'],
  ['a template that was filled in stays', 'Beginning of it.', 'New.', 'Beginning of it.\n\nNew.'],
  ['the same template twice is there once', 'Beginning [[a]].', 'Beginning [[a]].', 'Beginning [[a]].'],
  ['a template without words for this field leaves what was typed', 'Typed.', '', 'Typed.'],
])('%s', (_, ...[typed, words, after]) => {
  expect(withTemplate(typed, words, templates)).toBe(after);
});
