import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { languages, renderIn } from '@rinnalla/i18n';
import { buildSchema, isEnumType } from 'graphql';
import { actNames, targetNames } from './audit-names.ts';

const schema = buildSchema(readFileSync(new URL('../../../../../libs/contract/schema.graphql', import.meta.url), 'utf8'));

function wordsOf(name: string): string[] {
  const type = schema.getType(name);
  return isEnumType(type) ? type.getValues().map((value) => value.name) : [];
}

test.each([
  ['AuditAct', actNames],
  ['AuditTarget', targetNames],
])('every word of %s that the API can say has its own name in each language', (type, names) => {
  const words = wordsOf(type);
  expect(words.length).toBeGreaterThan(5);
  expect(Object.keys(names).sort()).toEqual([...words].sort());
  for (const language of languages) {
    const said = renderIn(language, () => Object.values(names).map((name) => name()));
    expect(new Set(said).size).toBe(words.length);
    expect(said.filter((each) => each.trim() === '')).toEqual([]);
  }
});
