import { expect, test } from '@jest/globals';
import { rolePasswordsAsEnvironment, rolePasswordsFrom, urlAs } from './database-roles.ts';

test.each([
  ['postgres://rinnalla:hush@127.0.0.1:5433/rinnalla', 'postgres://rinnalla_api:p-_1@127.0.0.1:5433/rinnalla'],
  ['postgres://owner:hush@db.example/forum?sslmode=require', 'postgres://forum_api:p-_1@db.example/forum?sslmode=require'],
  ['postgresql://owner@db.example', 'postgresql://owner_api:p-_1@db.example/owner'],
  ['postgres://owner@db.example/tuki%20ry', 'postgres://tuki%20ry_api:p-_1@db.example/tuki%20ry'],
])('beside %s the API enters by %s', (owner, expected) => {
  expect(urlAs(owner, 'api', 'p-_1')).toBe(expected);
});

test('what is written for a child process is read the same again, and an absent password is emptied', () => {
  const passwords = { api: 'a', reader: 'r' };
  const environment = rolePasswordsAsEnvironment(passwords);
  expect(rolePasswordsFrom({ RINNALLA_WORKER_DATABASE_PASSWORD: 'inherited', ...environment })).toEqual(passwords);
});
