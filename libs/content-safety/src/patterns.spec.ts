import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { isSafe } from 'redos-detector';
import ts from 'typescript';

const folder = import.meta.dirname;
const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
  (name) => name.endsWith('.ts') && !name.endsWith('.spec.ts'),
);

interface Pattern {
  readonly where: string;
  readonly written: string;
}

/** Every pattern that the library's code holds, written out or made while it runs. */
const patterns: Pattern[] = sources.flatMap((name) => {
  const file = ts.createSourceFile(name, readFileSync(join(folder, name), 'utf8'), ts.ScriptTarget.Latest, true);
  const found: Pattern[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) found.push({ where: name, written: node.text });
    if (ts.isNewExpression(node) && node.expression.getText() === 'RegExp') found.push({ where: name, written: node.getText() });
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
});

const readPattern = (written: string): RegExp => {
  const end = written.lastIndexOf('/');
  return new RegExp(written.slice(1, end), written.slice(end + 1));
};

/** No more ways than this to try one pattern at one place. */
const mostWays = 5_000;
/** Without repetition a pattern tries each of its alternatives once at a place, and need not be tried out. */
const repeats = (written: string): boolean => /[*+?{]/.test(written.replace(/\(\?(?:<?[=!]|:)/g, '('));
const goesBack = (pattern: RegExp): boolean => !isSafe(pattern, { maxScore: mostWays }).safe;

test('no pattern goes back without bound, whatever the text', () => {
  const literal = patterns.filter(({ written }) => written.startsWith('/'));
  expect(literal.length).toBeGreaterThan(10);
  expect(literal.filter(({ written }) => repeats(written) && goesBack(readPattern(written)))).toEqual([]);
});

test('no pattern is made while the program runs', () => {
  expect(patterns.filter(({ written }) => !written.startsWith('/'))).toEqual([]);
});

test.each([[/^(a+)+$/], [/(\w|\d)*x/], [/\s+$/], [/a+b+c/]])('control: %s is caught', (pattern) => {
  expect(repeats(String(pattern)) && goesBack(pattern)).toBe(true);
});
