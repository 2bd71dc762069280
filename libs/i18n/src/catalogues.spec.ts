import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { languages, type Language } from './language.ts';

const folder = new URL('../messages/', import.meta.url);
const features = readdirSync(folder);
type Catalogue = Record<string, unknown>;

const read = (feature: string, language: Language): Catalogue =>
  JSON.parse(readFileSync(new URL(`${feature}/${language}.json`, folder), 'utf8')) as Catalogue;

/** Messages that rightly read the same as in English: names, and words that the languages share. */
const alike = new Set([
  'leaving_field_text',
  'leaving_field_number',
  'shell_name',
  'moderation_item_report_of_revision',
  'moderation_item_revision',
  'professionals_page_organisation',
  'professionals_verification_register',
  'staff_role_moderator',
  'care_by_moderator',
  'looks_figures_kappa',
]);

/** The texts of a message: itself, or each of its plural forms. */
function textsOf(message: unknown): string[] {
  if (typeof message === 'string') return [message];
  return (message as { match: Record<string, string> }[]).flatMap((variant) => Object.values(variant.match));
}

const isWords = (texts: string[]): boolean => /\p{Letter}/u.test(texts.join().replaceAll(/\{\w+\}/g, ''));
const placeholders = (text: string): string => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort().join(' ');

function problemsOf(feature: string, key: string, of: (language: Language) => Catalogue): string[] {
  const english = textsOf(of('en')[key]);
  return languages.flatMap((language) => {
    const name = `${feature} ${language} ${key}`;
    const message = of(language)[key];
    if (message === undefined) return [`${name} is missing`];
    const texts = textsOf(message);
    return [
      ...(texts.some((text) => text.trim() === '') ? [`${name} is empty`] : []),
      ...(placeholders(texts.join()) !== placeholders(english.join()) ? [`${name} has other placeholders`] : []),
      ...(language !== 'en' && isWords(texts) && !alike.has(key) && texts.join() === english.join() ? [`${name} reads like English`] : []),
      ...(key.startsWith(`${feature}_`) ? [] : [`${name} does not begin with its feature`]),
    ];
  });
}

test.each(features)('every message of %s exists in all languages, with the same placeholders', (feature) => {
  const catalogues = { fi: read(feature, 'fi'), sv: read(feature, 'sv'), en: read(feature, 'en') };
  const keys = new Set(languages.flatMap((language) => Object.keys(catalogues[language])));
  expect([...keys].flatMap((key) => problemsOf(feature, key, (language) => catalogues[language]))).toEqual([]);
});

test('every folder of messages is compiled', () => {
  const settings = readFileSync(new URL('../project.inlang/settings.json', import.meta.url), 'utf8');
  expect(features.filter((feature) => !settings.includes(`./messages/${feature}/`))).toEqual([]);
});

test('control: a missing, an empty, an English and a torn message would be caught', () => {
  const catalogues: Record<Language, Catalogue> = {
    fi: { x_a: '', x_c: 'Same', x_d: 'Hei' },
    sv: { x_a: 'a', x_b: 'b', x_c: 'c', x_d: 'Hej {name}' },
    en: { x_a: 'A', x_b: 'B', x_c: 'Same', x_d: 'Hi {name}' },
  };
  const found = ['x_a', 'x_b', 'x_c', 'x_d'].flatMap((key) => problemsOf('x', key, (language) => catalogues[language]));
  expect(found).toEqual(['x fi x_a is empty', 'x fi x_b is missing', 'x fi x_c reads like English', 'x fi x_d has other placeholders']);
});
