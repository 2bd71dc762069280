import { globSync, readFileSync } from 'node:fs';
import { generate } from '@graphql-codegen/cli';
import { GraphQLError, parse } from 'graphql';
import { stopWithParent } from '@rinnalla/settings/lifeline';
import { buildWeb } from '../../apps/web/build.ts';
import { configuration } from '../../libs/contract/codegen.ts';
import { compileData } from '../../libs/content-safety/compile.ts';
import { compileMessages } from '../../libs/i18n/compile.ts';
import { buildApi } from '../build/build-api.ts';
import { buildSteps, runBuildStep, type BuildStepName } from '../build/build-steps.ts';
import type { BuildAnswer, BuildOrder } from './builder-process.ts';
import { failureInWords } from './failure-in-words.rules.ts';
import { messageShape } from './message-shape.rules.ts';

/* Builds what it is told to, in one process that lives on: the compilers are loaded once, and a page is built in about a second. */

const root = process.cwd();
const catalogues = (): string[] => globSync('libs/i18n/messages/**/*.json').sort();
const shape = (): string =>
  catalogues()
    .map((file) => `${file}\n${messageShape(readFileSync(file, 'utf8'))}`)
    .join('\n');
let declared = shape();

const runs: Record<BuildStepName, () => Promise<void>> = {
  messages: async () => {
    const now = shape();
    await compileMessages({ declarations: now !== declared });
    declared = now;
  },
  safety: () => Promise.resolve(compileData()),
  api: buildApi,
  contract: async () => void (await generate(configuration, true)),
  web: buildWeb,
};

process.on('message', (order: BuildOrder | 'stop') => {
  if (order !== 'stop') void build(order).then((answer) => process.send?.(answer));
});
stopWithParent();

async function build({ steps, files }: BuildOrder): Promise<BuildAnswer> {
  const unreadable = files.map(whyUnreadable).find((problem) => problem !== null);
  if (unreadable) return { problem: unreadable };
  try {
    for (const step of buildSteps.filter(({ name }) => steps.includes(name))) {
      await runBuildStep(step, runs[step.name]);
      process.chdir(root);
    }
    return { problem: null };
  } catch (error) {
    process.chdir(root);
    return { problem: failureInWords(error instanceof Error ? error.message : String(error), root) };
  }
}

/** Where a catalogue or a document cannot be read; the compilers do not name the file. */
function whyUnreadable(file: string): string | null {
  try {
    if (file.endsWith('.json')) JSON.parse(readFileSync(file, 'utf8'));
    if (file.endsWith('.graphql')) parse(readFileSync(file, 'utf8'));
    return null;
  } catch (error) {
    if (error instanceof GraphQLError) return `${file}:${error.locations?.[0]?.line ?? 1}: ${error.message}`;
    // A file that is gone is the compilers' to judge.
    return error instanceof SyntaxError ? `${file}: ${error.message}` : null;
  }
}
