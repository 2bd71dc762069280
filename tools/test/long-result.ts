import { mkdirSync, writeFileSync } from 'node:fs';
import type { StepResult } from './run-step.ts';

/** Writes down what the long tests found, for the repository. */
export function writeLongResult(results: readonly StepResult[], day: Date): void {
  const rows = results.map(({ name, passed, failed, seconds }) => `| ${name} | ${passed} | ${failed} | ${Math.round(seconds)} |`);
  const lines = [
    '# Result of the long tests',
    '',
    `\`npm run test:long\` on ${day.toISOString().slice(0, 10)}:`,
    '',
    '| Step | Passed | Failed | Seconds |',
    '| --- | --- | --- | --- |',
    ...rows,
    '',
  ];
  mkdirSync('docs', { recursive: true });
  writeFileSync('docs/test-long-result.md', lines.join('\n'));
}
