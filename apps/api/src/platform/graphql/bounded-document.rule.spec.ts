import { expect, test } from '@jest/globals';
import { buildSchema, parse, specifiedRules, validate } from 'graphql';
import { boundedDocument } from './bounded-document.rule.ts';

const schema = buildSchema('type Thing { name: String } type Query { thing: Thing } type Mutation { act: String }');

const isTaken = (document: string): boolean => validate(schema, parse(document), [...specifiedRules, boundedDocument]).length === 0;

const renamed = (field: string, times: number): string => Array.from({ length: times }, (_, n) => `a${n}: ${field}`).join(' ');

test.each([
  ['a query', '{ thing { name } }', true],
  ['a few queries', `{ ${renamed('thing { name }', 5)} }`, true],
  ['many queries', `{ ${renamed('thing { name }', 6)} }`, false],
  ['queries in a fragment', `{ ...F } fragment F on Query { ${renamed('thing { name }', 6)} }`, false],
  ['a field under some names', `{ thing { ${renamed('name', 20)} } }`, true],
  ['a field under many names', `{ thing { ${renamed('name', 21)} } }`, false],
  ['a mutation', 'mutation { act }', true],
  ['two mutations', `mutation { ${renamed('act', 2)} }`, false],
  ['mutations in a fragment', 'mutation { ...F } fragment F on Mutation { act b: act }', false],
  ['mutations in an inline fragment', 'mutation { ... { act b: act } }', false],
])('%s: %s', (_, document, taken) => {
  expect(isTaken(document)).toBe(taken);
});
