import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { buildApi } from './build-api.ts';
import { hashOfFiles } from './hash-of-files.ts';

interface Step {
  readonly name: string;
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

const steps: readonly Step[] = [
  {
    name: 'messages',
    from: ['libs/i18n/messages', 'libs/i18n/project.inlang', 'libs/i18n/compile.ts'],
    makes: 'libs/i18n/src/messages/messages.js',
    run: runNode('libs/i18n/compile.ts'),
  },
  { name: 'api', from: ['apps/api/src', 'apps/api/.swcrc'], makes: 'apps/api/dist/main.js', run: buildApi },
  {
    name: 'contract',
    from: ['libs/contract/schema.graphql', 'libs/contract/codegen.ts', 'apps/web/app'],
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

/** Runs the steps whose sources changed since they last ran; `build.ts api` that step alone. */
async function build(): Promise<void> {
  mkdirSync('node_modules/.rinnalla', { recursive: true });
  const wanted = process.argv.slice(2);
  for (const step of steps) {
    if (wanted.length > 0 && !wanted.includes(step.name)) continue;
    const stampFile = `node_modules/.rinnalla/${step.name}.stamp`;
    const stamp = hashOfFiles(step.from);
    if (existsSync(step.makes) && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) continue;
    console.log(`  building ${step.name}`);
    await step.run();
    writeFileSync(stampFile, stamp);
  }
}

await build();
