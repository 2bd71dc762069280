import type { DecisionKind } from '@rinnalla/contract';
import { languages, m, renderIn } from '@rinnalla/i18n';
import { decisionTemplates } from '@rinnalla/policy';
import { expect, test } from '@jest/globals';
import { sanctionKinds } from '../sanctions/sanction-names.ts';
import { toldBySanction } from '../sanctions/told-by-sanction.ts';
import { happenedTexts } from './moderation-names.ts';
import { toldByDecision } from './told-by-decision.ts';

const kinds = Object.keys(happenedTexts) as DecisionKind[];
const byItself = { about: 'post', inPerson: false } as const;

test.each(kinds)('%s says in every language what whoever reported reads, and what the author does, if anything', (kind) => {
  for (const language of languages) {
    const { author, reporter } = renderIn(language, () => toldByDecision(kind, byItself));
    expect(reporter).toEqual([expect.stringMatching(/\p{L}/u)]);
    expect(author.length > 0).toBe(kind !== 'no_action' && kind !== 'refer');
    expect([...author, ...reporter].filter((words) => words.trim() === '')).toEqual([]);
  }
});

test('the author reads of the text and not of the person where a statement of reasons comes along', () => {
  const about = renderIn('fi', m.moderation_decision_about_text);
  const told = (kind: DecisionKind): readonly string[] => renderIn('fi', () => toldByDecision(kind, byItself).author);
  expect(kinds.filter((kind) => told(kind).includes(about))).toEqual(expect.arrayContaining(['add_content_note', 'hide', 'remove']));
  expect(told('approve')).not.toContain(about);
});

test('of another title or name the author reads which of the two it is', () => {
  const told = (about: 'thread' | 'persona'): readonly string[] =>
    renderIn('fi', () => toldByDecision('rename', { about, inPerson: false })).author;
  expect(told('thread')[0]).toBe(renderIn('fi', m.targets_yours_rename_thread));
  expect(told('persona')[0]).toBe(renderIn('fi', m.targets_yours_rename_persona));
});

test('an author on the care path hears of no decision; whoever reported does', () => {
  expect(renderIn('fi', () => toldByDecision('approve', { about: 'post', inPerson: true }))).toEqual({
    author: [],
    reporter: [renderIn('fi', m.moderation_happened_approve)],
  });
});

test.each(sanctionKinds)('%s, decided about an author, says in every language what that author and whoever reported read', (kind) => {
  for (const language of languages) {
    const { author, reporter } = renderIn(language, () => toldBySanction(kind, 'Yöllä valveilla'));
    expect(author.length).toBeGreaterThanOrEqual(2);
    expect(reporter).toHaveLength(1);
    expect([...author, ...reporter].filter((words) => words.trim() === '')).toEqual([]);
  }
});

test('every decision about a post has a template in every language', () => {
  const missing = languages.flatMap((language) =>
    kinds.filter((kind) => !decisionTemplates(language).some((template) => template.kind === kind)).map((kind) => `${kind} in ${language}`),
  );
  expect(missing).toEqual([]);
});

test('control: a decision without a template is seen', () => {
  expect(decisionTemplates('fi').some(({ kind }) => kind === 'forget_it')).toBe(false);
});
