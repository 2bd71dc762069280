import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';

/** How many checks held and how many did not. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
}

/** Who wrote a step's report: nobody (the step is one check, told by its exit code), Jest or Playwright. */
export type Reporter = 'none' | 'jest' | 'playwright';

const jestReport = z
  .object({ numPassedTests: z.number(), numFailedTests: z.number(), numRuntimeErrorTestSuites: z.number() })
  .transform((report): Counts => ({ passed: report.numPassedTests, failed: report.numFailedTests + report.numRuntimeErrorTestSuites }));

// A flaky test failed at least once; it counts as failed.
const playwrightReport = z
  .object({ stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }) })
  .transform(({ stats }): Counts => ({ passed: stats.expected, failed: stats.unexpected + stats.flaky }));

/**
 * Counts a step from its exit code (null: it was ended) and its report. A step that ran no test, left no report, or ended
 * badly without a failed test has failed once.
 */
export function countStep(reporter: Reporter, exitCode: number | null, report: string | null): Counts {
  const ended = exitCode === 0;
  if (reporter === 'none') return ended ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  const counts = readCounts(reporter, report);
  const isSound = counts.failed > 0 || (ended && counts.passed > 0);
  return isSound ? counts : { passed: counts.passed, failed: 1 };
}

/** The text of a report, or null if the step left none. */
export function readReport(file: string): string | null {
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
}

function readCounts(reporter: 'jest' | 'playwright', report: string | null): Counts {
  const schema = reporter === 'jest' ? jestReport : playwrightReport;
  const parsed = schema.safeParse(parseJson(report));
  return parsed.success ? parsed.data : { passed: 0, failed: 0 };
}

function parseJson(text: string | null): unknown {
  try {
    return JSON.parse(text ?? '');
  } catch {
    return null;
  }
}
