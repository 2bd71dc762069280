import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { StepResult } from './run-step.ts';

const file = 'docs/test-long-result.md';

/** Writes down what the long tests found, for the repository. Steps that did not run keep the row of the day on which they last did. */
export function writeLongResult(results: readonly StepResult[], day: Date): void {
  const rows = new Map(existsSync(file) ? rowsIn(readFileSync(file, 'utf8')) : []);
  for (const { name, passed, failed, seconds } of results) {
    rows.set(name, `| ${name} | ${day.toISOString().slice(0, 10)} | ${passed} | ${failed} | ${Math.round(seconds)} |`);
  }
  const head = ['# Result of the long tests', '', 'By `npm run test:long`, each step on the day when it last ran:', ''];
  mkdirSync('docs', { recursive: true });
  writeFileSync(
    file,
    [...head, '| Step | Day | Passed | Failed | Seconds |', '| --- | --- | --- | --- | --- |', ...rows.values(), ''].join('\n'),
  );
}

/** The rows of a result by the step that they are about. */
function rowsIn(text: string): [string, string][] {
  return [...text.matchAll(/^\| (\w+) +\| \d{4}-\d\d-\d\d +\| \d+ +\| \d+ +\| \d+ +\|$/gm)].map(([row, step = '']) => [step, row]);
}
