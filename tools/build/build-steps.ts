import { spawnSync } from 'node:child_process';
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { buildApi } from './build-api.ts';
import { hashOfFiles } from './hash-of-files.ts';

export type BuildStepName = 'messages' | 'safety' | 'api' | 'contract' | 'web';

export interface BuildStep {
  readonly name: BuildStepName;
  /** Folders and files from which the step makes its output. */
  readonly from: readonly string[];
  /** Something that is there after the step has run. */
  readonly makes: string;
  readonly run: () => Promise<void> | void;
}

const runNode =
  (...args: string[]) =>
  (): void => {
    const { status } = spawnSync(process.execPath, args, { stdio: ['ignore', 'inherit', 'inherit'] });
    if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}`);
  };

/** Everything that is built, in this order. */
export const buildSteps: readonly BuildStep[] = [
  {
    name: 'messages',
    from: ['libs/i18n/messages', 'libs/i18n/project.inlang', 'libs/i18n/compile.ts'],
    makes: 'libs/i18n/src/messages/messages.js',
    run: runNode('libs/i18n/compile.ts'),
  },
  {
    name: 'safety',
    from: ['libs/content-safety/src', 'libs/content-safety/compile.ts'],
    makes: 'libs/content-safety/src/generated/data.json',
    run: runNode('libs/content-safety/compile.ts'),
  },
  { name: 'api', from: ['apps/api/src', 'apps/api/.swcrc'], makes: 'apps/api/dist/main.js', run: buildApi },
  {
    name: 'contract',
    from: ['libs/contract/schema.graphql', 'libs/contract/codegen.ts', ...globSync('apps/web/app/**/*.graphql')],
    makes: 'libs/contract/src/generated/graphql.ts',
    run: runNode('libs/contract/generate.ts'),
  },
  {
    name: 'web',
    from: ['apps/web', 'libs', 'package-lock.json'],
    makes: 'apps/web/build/server/index.js',
    run: runNode('apps/web/build.ts'),
  },
];

/** Whether the step has run since its sources changed, and what it makes is there. */
export function isFresh(step: BuildStep): boolean {
  return existsSync(step.makes) && existsSync(stampFile(step)) && readFileSync(stampFile(step), 'utf8') === hashOfFiles(step.from);
}

/** Runs a step and stamps it; a step that was cut off or failed has no stamp. `run` stands in for the step's own way. */
export async function runBuildStep(step: BuildStep, run: () => Promise<void> | void = step.run): Promise<void> {
  mkdirSync('node_modules/.rinnalla', { recursive: true });
  // A step may leave this process in another folder.
  const file = resolve(stampFile(step));
  rmSync(file, { force: true });
  const stamp = hashOfFiles(step.from);
  await run();
  writeFileSync(file, stamp);
}

const stampFile = (step: BuildStep): string => `node_modules/.rinnalla/${step.name}.stamp`;
