import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { countStep, readReport, type Counts } from './counts.ts';
import type { Step } from './steps.ts';

export interface StepResult extends Counts {
  readonly name: string;
  readonly seconds: number;
  /** Everything that it wrote. */
  readonly output: string;
}

export interface RunPlan {
  /** Run the long tests too. */
  readonly long: boolean;
  /** Folder for the report files. */
  readonly reports: string;
}

/** Minutes after which a step is ended and counts as failed. */
const longest = { usual: 25, long: 90 };

/** Runs one step to its end and counts it. */
export async function runStep(step: Step, plan: RunPlan): Promise<StepResult> {
  const startedAt = performance.now();
  const report = join(plan.reports, `${step.name}.json`);
  const environment = {
    ...process.env,
    ...(plan.long ? { RINNALLA_TEST_LONG: 'yes' } : {}),
    ...(step.reporter === 'playwright' ? { PLAYWRIGHT_JSON_OUTPUT_FILE: report } : {}),
  };
  const { code, output } = await runNode({
    parameters: [...step.parameters, ...reportParameters(step, report)],
    environment,
    minutes: plan.long ? longest.long : longest.usual,
  });
  const counts = countStep(step.reporter, code, readReport(report));
  return { name: step.name, ...counts, seconds: (performance.now() - startedAt) / 1_000, output };
}

function reportParameters(step: Step, report: string): string[] {
  if (step.reporter === 'jest') return ['--json', `--outputFile=${report}`];
  return step.reporter === 'playwright' ? ['--reporter=list,json'] : [];
}

interface NodeRun {
  readonly parameters: readonly string[];
  readonly environment: NodeJS.ProcessEnv;
  readonly minutes: number;
}

function runNode({ parameters, environment, minutes }: NodeRun): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, parameters, { env: environment, stdio: ['ignore', 'pipe', 'pipe'] });
    const said: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (data: Buffer) => said.push(data));
    const late = setTimeout(() => child.kill('SIGTERM'), minutes * 60_000);
    const stop = () => child.kill('SIGTERM');
    process.once('exit', stop);
    child.once('exit', (code) => {
      clearTimeout(late);
      process.off('exit', stop);
      const answer = () => resolve({ code, output: Buffer.concat(said).toString('utf8') });
      child.once('close', answer);
      // Something that it left running may hold its output open.
      setTimeout(answer, 2_000);
    });
  });
}
