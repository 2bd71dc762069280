import { expect, test } from '@jest/globals';
import type { StaffRole } from '@rinnalla/contract';
import { staffSections, type StaffSection } from './staff-sections.rules.ts';

test.each<[StaffRole[], StaffSection[]]>([
  [[], ['access']],
  [
    ['moderator', 'senior_moderator'],
    ['queue', 'secondLooks', 'boards', 'agreement', 'wellbeing', 'access'],
  ],
  [['verifier'], ['verification', 'access']],
  [['professional'], ['badge', 'access']],
  [
    ['professional', 'verifier', 'moderator'],
    ['queue', 'secondLooks', 'verification', 'badge', 'boards', 'wellbeing', 'access'],
  ],
  [['editor'], ['helplines', 'access']],
  [
    ['editor', 'operator'],
    ['people', 'boards', 'screening', 'helplines', 'authorities', 'agreement', 'audit', 'access'],
  ],
])('%j work in %j', (roles, sections) => {
  expect(staffSections(roles)).toEqual(sections);
});
