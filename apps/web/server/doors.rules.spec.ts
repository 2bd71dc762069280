import { expect, test } from '@jest/globals';
import { doorsOf, type Door } from './doors.rules.ts';

const session = 'a'.repeat(43);
const cases: [form: [path: string, fields: string[], session: string | null], doors: Door[]][] = [
  [['/fi/sign-in', ['form', 'secret_phrase'], null], ['sign_in']],
  [['/sv/Sign-In/', ['secret_phrase'], null], ['sign_in']],
  [['/fi/sign-in', ['kept'], null], []],
  [['/fi/sign-in', ['form', 'account'], null], []],
  [['/fi/staff/sign-in', ['form', 'name'], null], ['sign_in']],
  [['/fi/staff//sign%2Din', ['form', 'name'], null], ['sign_in']],
  [
    ['/fi/staff/join', ['form'], null],
    ['sign_in', 'look_up'],
  ],
  [['/fi/a-page-yet-to-come', ['secret_code'], null], ['sign_in']],
  [
    ['/fi/account', ['form', 'secret_password'], session],
    ['writing', 'sign_in'],
  ],
  [['/fi/sign-up', ['form', 'age', 'consent'], null], ['sign_up']],
  [['/fi/sign-up', ['form', 'secret_phrase', 'secret_first_word'], null], ['account']],
  [['/fi/reports', ['form', 'reference'], null], ['look_up']],
  [
    ['/en/boards/join', ['code'], session],
    ['writing', 'look_up'],
  ],
  [['/fi/posts/5d1f/report', ['category', 'explanation'], null], ['report']],
  [['/fi/posts/5d1f/report', ['category', 'explanation'], session], ['writing']],
  [['/fi/threads/5d1f', ['text'], session], ['writing']],
  [['/fi/threads/5d1f', ['text'], null], []],
];

test.each(cases)('%j passes %j', ([path, fields, token], doors) => {
  expect(doorsOf({ path, fields, session: token })).toEqual(doors);
});

test('what a guest wrote is read so many times from one network, what a member wrote has been counted when it came', () => {
  const form = { path: '/fi/sign-in', fields: ['secret_phrase', 'kept'], isTurnedDown: true } as const;
  expect(doorsOf({ ...form, session: null })).toEqual(['reading']);
  expect(doorsOf({ ...form, session })).toEqual([]);
});
