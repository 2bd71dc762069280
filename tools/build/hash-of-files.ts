import { createHash } from 'node:crypto';
import { globSync, readFileSync, statSync } from 'node:fs';

const made = /(^|\/)(node_modules|dist|build|\.react-router|src\/messages|src\/generated)(\/|$)/;

/** One hash over the names and bytes of all files under these paths; what the build itself makes is left out. */
export function hashOfFiles(paths: readonly string[]): string {
  const hash = createHash('sha256');
  const files = paths.flatMap((path) => (isFolder(path) ? globSync(`${path}/**/*`, { exclude: (name) => made.test(name) }) : [path]));
  for (const file of [...new Set(files)].sort()) {
    if (made.test(file) || isFolder(file)) continue;
    hash.update(`${file}\0`).update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
}

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
