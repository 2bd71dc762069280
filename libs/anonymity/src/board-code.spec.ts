import { expect, test } from '@jest/globals';
import { boardCodeFromSubmission, hashBoardCode, readBoardCode } from './board-code.ts';

const forms = Array.from({ length: 300 }, (_, n) => `Zm9ybS1zdWJtaXNzaW9u${String(n).padStart(3, '0')}`);

test('a code has 16 drawn characters and no look-alikes, so more than 60 bits', () => {
  const codes = forms.map(boardCodeFromSubmission);
  expect(codes.filter((code) => !/^([23479BCDFGHJKMPQRTVWXY]{4}-){3}[23479BCDFGHJKMPQRTVWXY]{4}$/.test(code))).toEqual([]);
  expect(new Set(codes).size).toBe(forms.length);
  expect(16 * Math.log2(new Set(codes.join('').replaceAll('-', '')).size)).toBeGreaterThan(60);
});

test('the same form sent twice shows the same code', () => {
  expect(boardCodeFromSubmission(forms[0]!)).toBe(boardCodeFromSubmission(forms[0]!));
  expect(() => boardCodeFromSubmission('')).toThrow(RangeError);
});

test('a code is read however a person types it, and nothing else is', () => {
  const code = boardCodeFromSubmission(forms[0]!);
  for (const typed of [code, code.toLowerCase(), code.replaceAll('-', ' '), ` ${code.replaceAll('-', '')}\n`, code.replaceAll('-', '–')]) {
    expect(readBoardCode(typed)).toBe(code);
    expect(hashBoardCode(typed)).toEqual(hashBoardCode(code));
  }
  for (const typed of ['', code.slice(1), `${code}2`, `R-${code}`, 'O'.repeat(16)]) {
    expect(readBoardCode(typed)).toBeNull();
    expect(() => hashBoardCode(typed)).toThrow(RangeError);
  }
});
