import { expect, test } from '@jest/globals';
import { countStep } from './counts.ts';

const jest = (passed: number, failed: number, broken = 0): string =>
  JSON.stringify({ numPassedTests: passed, numFailedTests: failed, numRuntimeErrorTestSuites: broken });
const playwright = (expected: number, unexpected: number, flaky = 0): string => JSON.stringify({ stats: { expected, unexpected, flaky } });

test.each([
  { what: 'a check that ends well', reporter: 'none', code: 0, report: null, passed: 1, failed: 0 },
  { what: 'a check that ends badly', reporter: 'none', code: 1, report: null, passed: 0, failed: 1 },
  { what: 'a check that is ended', reporter: 'none', code: null, report: null, passed: 0, failed: 1 },
  { what: 'tests that all pass', reporter: 'jest', code: 0, report: jest(7, 0), passed: 7, failed: 0 },
  { what: 'tests of which some fail', reporter: 'jest', code: 1, report: jest(5, 2), passed: 5, failed: 2 },
  { what: 'a test file that cannot be loaded', reporter: 'jest', code: 1, report: jest(5, 0, 1), passed: 5, failed: 1 },
  { what: 'no test at all', reporter: 'jest', code: 0, report: jest(0, 0), passed: 0, failed: 1 },
  { what: 'passing tests, but a bad end', reporter: 'jest', code: 1, report: jest(5, 0), passed: 5, failed: 1 },
  { what: 'tests without a report', reporter: 'jest', code: 0, report: null, passed: 0, failed: 1 },
  { what: 'a report that is cut off', reporter: 'jest', code: 0, report: '{"numPassed', passed: 0, failed: 1 },
  { what: 'browser tests that all pass', reporter: 'playwright', code: 0, report: playwright(9, 0), passed: 9, failed: 0 },
  {
    what: 'a browser test that passed at a second try',
    reporter: 'playwright',
    code: 0,
    report: playwright(8, 0, 1),
    passed: 8,
    failed: 1,
  },
] as const)('$what', ({ reporter, code, report, passed, failed }) => {
  expect(countStep(reporter, code, report)).toEqual({ passed, failed });
});
