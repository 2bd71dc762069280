import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const compiler = join(dirname(createRequire(import.meta.url).resolve('typescript7/package.json')), 'bin/tsc');
const projects = ['tsconfig.json', 'apps/api/tsconfig.json', 'apps/web/tsconfig.json'];

const failed = projects.filter((project) => spawnSync(process.execPath, [compiler, '-p', project], { stdio: 'inherit' }).status !== 0);
if (failed.length > 0) console.error(`types do not hold in ${failed.join(', ')}`);
process.exit(failed.length === 0 ? 0 : 1);
