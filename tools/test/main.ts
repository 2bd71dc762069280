import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeLongResult } from './long-result.ts';
import { runStep, type StepResult } from './run-step.ts';
import { chooseSteps, steps, type Step } from './steps.ts';

/*
 * `npm test` runs every step, `npm test -- unit api` those alone; `--long` adds the long tests. The last line is
 * `N passed, N failed`, and the exit code is 0 only if something ran and nothing failed.
 */

const long = process.argv.includes('--long');
const chosen = chooseSteps(process.argv.slice(2).filter((word) => !word.startsWith('--')));

if (chosen.kind === 'unknown') {
  print(`There is no step called ${chosen.name}. There are: ${steps.map((step) => step.name).join(', ')}.`);
  process.exitCode = 1;
} else {
  for (const name of ['SIGINT', 'SIGTERM', 'disconnect'] as const) process.on(name, () => process.exit(1));
  summarise(await runAll(chosen.steps));
}

async function runAll(list: readonly Step[]): Promise<StepResult[]> {
  const reports = mkdtempSync(join(tmpdir(), 'rinnalla-reports-'));
  process.once('exit', () => rmSync(reports, { recursive: true, force: true }));
  const results: StepResult[] = [];
  for (const step of list) {
    const result = await runStep(step, { long, reports });
    if (result.failed > 0) print(`\n${result.output.trimEnd()}\n`);
    const counts = `${result.passed} passed${result.failed > 0 ? `, ${result.failed} failed` : ''}`;
    print(`${step.name.padEnd(12)}${counts.padEnd(26)}${result.seconds.toFixed(1).padStart(7)} s`);
    results.push(result);
  }
  return results;
}

function summarise(results: readonly StepResult[]): void {
  if (long) writeLongResult(results, new Date());
  const total = (count: (result: StepResult) => number): number => results.reduce((sum, result) => sum + count(result), 0);
  const [passed, failed] = [total((result) => result.passed), total((result) => result.failed)];
  print(`${passed} passed, ${failed} failed`);
  // Anything that a step left open must not keep the answer waiting.
  process.exit(passed > 0 && failed === 0 ? 0 : 1);
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
