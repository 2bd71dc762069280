import { expect, test } from '@jest/globals';
import { isConnectionLoss, isRetryable } from './database-failure.rules.ts';

const failure = (message: string, more: object = {}): Error => Object.assign(new Error(message), more);

const cases: [string, unknown, { loss: boolean; retryable: boolean }][] = [
  ['nobody listens', failure('connect', { code: 'ECONNREFUSED' }), { loss: true, retryable: true }],
  ['the server is starting up', failure('starting up', { code: '57P03' }), { loss: true, retryable: true }],
  ['the server ended the connection', failure('terminating', { code: '57P01' }), { loss: true, retryable: true }],
  ['the connection broke under a statement', failure('Connection terminated unexpectedly'), { loss: true, retryable: true }],
  [
    'the connection broke between two statements',
    failure('Client has encountered a connection error and is not queryable'),
    { loss: true, retryable: true },
  ],
  ['two transactions met', failure('deadlock', { code: '40P01' }), { loss: false, retryable: true }],
  ['a rule of the database was broken', failure('Connection terminated', { code: '23505' }), { loss: false, retryable: false }],
  ['a mistake in the code', failure('undefined is not a function'), { loss: false, retryable: false }],
];

test.each(cases)('%s', (_name, error, { loss, retryable }) => {
  expect(isConnectionLoss(error)).toBe(loss);
  expect(isRetryable(error)).toBe(retryable);
});
