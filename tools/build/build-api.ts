import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { transform } from '@swc/core';
import type { Options } from '@swc/core';

const root = 'apps/api';

/** Compiles the API with SWC: src/** to dist/**. */
export async function buildApi(): Promise<void> {
  const options = JSON.parse(readFileSync(join(root, '.swcrc'), 'utf8')) as Options;
  rmSync(join(root, 'dist'), { recursive: true, force: true });
  const sources = globSync('src/**/*.ts', { cwd: root }).filter((file) => !file.endsWith('.spec.ts'));
  for (const file of sources) {
    const { code } = await transform(readFileSync(join(root, file), 'utf8'), { ...options, swcrc: false, filename: join(root, file) });
    const target = join(root, 'dist', file.replace(/^src\//, '').replace(/\.ts$/, '.js'));
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, code);
  }
}
