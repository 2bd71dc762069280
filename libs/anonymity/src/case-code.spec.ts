import { expect, test } from '@jest/globals';
import { caseCodeOf, caseHashOf, hashCaseCode } from './case-code.ts';
import { deriveMemberKeys } from './member-keys.ts';
import { drawMemberSecret } from './member-payload.ts';
import { hashReference } from './report-reference.ts';
import { randomId } from './row-id.ts';
import { tagOf } from './tag.ts';

const keys = deriveMemberKeys(drawMemberSecret());
const faces = Array.from({ length: 300 }, randomId);

test('a code has 20 drawn characters and no look-alikes, so at least 80 bits', () => {
  const codes = faces.map((face) => caseCodeOf(keys, face));
  expect(codes.filter((code) => !/^C(-[23479BCDFGHJKMPQRTVWXY]{4}){5}$/.test(code))).toEqual([]);
  expect(20 * Math.log2(new Set(codes.join('').replace(/C-|-/g, '')).size)).toBeGreaterThan(80);
});

test('each face of each member has a code of its own, and always the same', () => {
  const others = deriveMemberKeys(drawMemberSecret());
  const codes = faces.flatMap((face) => [caseCodeOf(keys, face), caseCodeOf(others, face)]);
  expect(new Set(codes).size).toBe(600);
  expect(caseCodeOf(keys, faces[0]!)).toBe(codes[0]);
});

test('a code is read however a person types it, and nothing else is', () => {
  for (const face of faces) {
    const code = caseCodeOf(keys, face);
    for (const typed of [code, code.toLowerCase(), code.replaceAll('-', ' '), ` ${code.slice(2)}\n`, code.replaceAll('-', '–')])
      expect(hashCaseCode(typed)).toEqual(caseHashOf(keys, face));
  }
  for (const typed of ['', 'C', caseCodeOf(keys, faces[0]!).slice(0, -2), `R${caseCodeOf(keys, faces[0]!).slice(1)}`, 'O'.repeat(20)])
    expect(hashCaseCode(typed)).toBeNull();
});

test('what a face keeps is neither a tag nor the hash that a report would keep of the same characters', () => {
  const code = caseCodeOf(keys, faces[0]!);
  const kept = caseHashOf(keys, faces[0]!)!;
  expect(kept.length).toBe(32);
  expect(kept).not.toEqual(hashReference(code.slice(2)));
  expect(Buffer.from(kept).includes(Buffer.from(tagOf(keys, 'persona', faces[0]!)))).toBe(false);
});
