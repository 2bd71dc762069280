import { expect, test } from '@jest/globals';
import { readHandleName } from './handle-name.rules.ts';

const staff = ['Aino Salmi'];
const compared = (name: string): string | undefined => {
  const read = readHandleName(name, staff);
  return 'compared' in read ? read.compared : undefined;
};
const problem = (name: string): string | undefined => {
  const read = readHandleName(name, staff);
  return 'problem' in read ? read.problem : undefined;
};

test.each(['Mila', 'Åsa Öhman', 'Ođđa beaivi', "O'Brien", 'Yö 3'])('%s is a name', (name) => {
  expect(readHandleName(`  ${name} `, staff)).toMatchObject({ name });
});

test.each([
  ['Kaisla', 'KAISLA'],
  ['Kaisla', 'Kaísla'],
  ['Kaisla', 'k a-i.sla'],
  ['Kaisla', 'Ka1sla'],
  ['llona', 'Ilona'],
  ['Otto', '0tt0'],
  ['Bjørn', 'Bjorn'],
  ['Åsa', 'asa'],
])('%s and %s are one name', (one, other) => {
  expect(compared(one)).toBeDefined();
  expect(compared(other)).toBe(compared(one));
});

test('two different names are two', () => {
  expect(compared('Kaisla')).not.toBe(compared('Kaarna'));
});

test.each([
  ['', 'empty'],
  ['a', 'too_short'],
  ['x'.repeat(41), 'too_long'],
  ['Каisla', 'malformed'],
  ['--', 'malformed'],
  ['mila@example.org', 'malformed'],
  ['Mila 😀', 'malformed'],
  ['Quiet Birch', 'taken'],
  ['hiljainen koivu', 'taken'],
  ['Stilla Björken', 'taken'],
  ['Moderaattori Mila', 'taken'],
  ['Rinna11a', 'taken'],
  ['Aino Salmi', 'taken'],
  ['aíno-salmi psykologi', 'taken'],
])('%j is refused: %s', (name, expected) => {
  expect(problem(name)).toBe(expected);
});
