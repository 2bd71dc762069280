import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);
const environment = { ...process.env, NX_DAEMON: 'false' };

function run(name: string, file: string, ...args: string[]): { status: number; output: string } {
  const script = join(dirname(require.resolve(`${name}/package.json`)), file);
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], { encoding: 'utf8', env: environment });
  return { status: status ?? 1, output: `${stdout}${stderr}` };
}

/** Without a project graph the rule between projects is skipped with a mere warning, so the graph comes first and a skip fails. */
const graph = run('nx', 'dist/bin/nx.js', 'show', 'projects');
const lint = run('eslint', 'bin/eslint.js', '.', '--max-warnings', '0');
const format = run('prettier', 'bin/prettier.cjs', '--check', '.', '--log-level', 'warn');
const skipped = lint.output.includes('The rule will be skipped');
for (const { status, output } of [graph, lint, format]) if (status !== 0) console.error(output);
if (skipped) console.error('The rule between projects was skipped: no project graph.');
process.exit(graph.status === 0 && lint.status === 0 && format.status === 0 && !skipped ? 0 : 1);
