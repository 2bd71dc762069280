import { expect, test } from '@jest/globals';
import { judgeProxy } from './proxy.rules.ts';

test.each([
  ['https://forum.example', [], 'look'],
  ['https://forum.example', ['127.0.0.1'], 'ok'],
  ['http://localhost:3000', [], 'ok'],
])('at %s behind %j the doctor says: %s', (url, proxies, verdict) => {
  expect(judgeProxy({ url, proxies })).toMatchObject({ name: 'proxy', verdict });
});
