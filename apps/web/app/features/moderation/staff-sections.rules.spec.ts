import { expect, test } from '@jest/globals';
import type { StaffRole } from '@rinnalla/contract';
import { staffSections, type StaffSection } from './staff-sections.rules.ts';

test.each<[StaffRole[], StaffSection[]]>([
  [[], []],
  [['moderator'], ['queue']],
  [['verifier'], ['verification']],
  [['professional'], ['badge']],
  [
    ['professional', 'verifier', 'moderator'],
    ['queue', 'verification', 'badge'],
  ],
  [['editor', 'operator'], []],
])('%j work in %j', (roles, sections) => {
  expect(staffSections(roles)).toEqual(sections);
});
