import { expect, test } from '@jest/globals';
import { readPassword } from './password.rules.ts';

test.each([
  ['', 'empty'],
  ['neljätoista14!!', 'password'],
  ['neljätoista14!', 'too_short'],
  ['correct horse battery staple', 'password'],
  ['iltapäivän hiljainen metsätie', 'password'],
  ['åäöåäö tuuli käy pihalla', 'password'],
  ['pelkkiäkirjaimia', 'password'],
  ['94857203948571203', 'password'],
  ['x'.repeat(14) + '\u{1F33F}', 'too_common'],
  ['vihreä\u{1F33F}\u{1F33F}\u{1F33F}\u{1F33F}\u{1F33F}\u{1F33F}\u{1F33F} lehti', 'password'],
  ['a'.repeat(20), 'too_common'],
  ['ababababababababab', 'too_common'],
  ['passwordpassword', 'too_common'],
  ['Salasana Salasana!', 'too_common'],
  ['qwertyuiopasdfghjkl', 'too_common'],
  ['123456789012345', 'too_common'],
  ['Rinnalla-rinnalla-2026', 'too_common'],
  ['lösenordlösenord', 'too_common'],
  [`${'hiljainen metsätie '.repeat(6)}128 merkkiä ja enemmän`, 'password'],
  ['tuuli '.repeat(43), 'too_long'],
])('%p is read as %s', (typed, kind) => {
  expect(readPassword(typed).kind).toBe(kind);
});

test('the same password by another keyboard is the same', () => {
  const composed = 'yön pitkä hämärä\u00e4';
  expect(readPassword(composed.normalize('NFD'))).toEqual(readPassword(composed));
});

test('a password made of the person’s own name will not do', () => {
  expect(readPassword('maija metsälä 1234', ['Maija Metsälä']).kind).toBe('too_common');
  expect(readPassword('maija metsälä 1234').kind).toBe('password');
});
