import { expect, test } from '@jest/globals';
import { judgeRoles } from './roles.rules.ts';

test('roles that can enter are well', () => {
  expect(judgeRoles({ shutOut: [], sql: null })).toMatchObject({ verdict: 'ok' });
});

test('where one cannot, it is named with the statements that let it in', () => {
  const found = judgeRoles({ shutOut: ['worker'], sql: 'create role "forum_worker"' });
  expect(found).toMatchObject({ verdict: 'look', says: expect.stringContaining('worker would enter as the owner') });
  expect(found.cure).toContain('create role "forum_worker"');
});

test('before the first start the cure is to start', () => {
  expect(judgeRoles({ shutOut: ['api', 'worker', 'reader'], sql: null })).toMatchObject({ cure: expect.stringContaining('npm start') });
});
