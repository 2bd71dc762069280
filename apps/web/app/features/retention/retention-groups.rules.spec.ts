import { expect, test } from '@jest/globals';
import { retention } from '@rinnalla/settings/retention';
import { retentionGroups } from './retention-groups.rules.ts';

test('the page tells of everything in the table, once', () => {
  expect(Object.values(retentionGroups).flat().sort()).toEqual(Object.keys(retention).sort());
});
