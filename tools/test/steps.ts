import type { Reporter } from './counts.ts';

/** One step of `npm test`: a name to call it by, and the Node script with its parameters. */
export interface Step {
  readonly name: string;
  readonly parameters: readonly string[];
  readonly reporter: Reporter;
}

const jest = (project: string, ...more: string[]): Step => ({
  name: project,
  parameters: [
    '--experimental-vm-modules',
    '--disable-warning=ExperimentalWarning',
    'node_modules/jest/bin/jest.js',
    '--selectProjects',
    project,
    ...more,
  ],
  reporter: 'jest',
});

const check = (name: string, script: string): Step => ({ name, parameters: [script], reporter: 'none' });

/** Everything that `npm test` runs, in this order. `build` comes first, whichever others are asked for. */
export const steps: readonly Step[] = [
  check('build', 'tools/build/build.ts'),
  check('lint', 'tools/checks/lint.ts'),
  check('types', 'tools/checks/types.ts'),
  check('boundaries', 'tools/checks/boundaries.ts'),
  check('contract', 'tools/checks/contract.ts'),
  jest('unit', '--maxWorkers=100%'),
  jest('api', '--maxWorkers=100%'),
  {
    name: 'browser',
    parameters: ['node_modules/@playwright/test/cli.js', 'test', '--config', 'apps/e2e/playwright.config.ts'],
    reporter: 'playwright',
  },
  jest('start', '--maxWorkers=100%'),
];

/** The steps of these names and the build; no names mean all. A name that there is not is answered instead. */
export function chooseSteps(names: readonly string[]): { kind: 'steps'; steps: readonly Step[] } | { kind: 'unknown'; name: string } {
  const unknown = names.find((name) => !steps.some((step) => step.name === name));
  if (unknown !== undefined) return { kind: 'unknown', name: unknown };
  const chosen = names.length === 0 ? steps : steps.filter((step) => step.name === 'build' || names.includes(step.name));
  return { kind: 'steps', steps: chosen };
}
