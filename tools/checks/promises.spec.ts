import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';

const quotes = ["'", '"', '`'];
const named = /^- (?:_Control_ )?`([^`]+\.spec\.tsx?)`: (.+)$/;

/** The lines of docs/promises.md that name a test, as file and name. */
const tests = readFileSync('docs/promises.md', 'utf8')
  .split('\n')
  .flatMap((line) => {
    const [, file, name] = named.exec(line) ?? [];
    return file === undefined || name === undefined ? [] : [{ file, name }];
  });

const stands = ({ file, name }: { file: string; name: string }): boolean => {
  if (!existsSync(file)) return false;
  const source = readFileSync(file, 'utf8').replaceAll("\\'", "'");
  return quotes.some((quote) => source.includes(`${quote}${name}${quote}`));
};

test('every test that a promise names stands in the file that it names', () => {
  expect(tests.length).toBeGreaterThan(50);
  expect(tests.filter((each) => !stands(each))).toEqual([]);
});

test('control: a test that does not exist would be found', () => {
  expect(stands({ file: 'tools/checks/promises.spec.ts', name: ['no', 'such', 'test'].join(' ') })).toBe(false);
});
