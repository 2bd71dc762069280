import { existsSync, readFileSync } from 'node:fs';
import { stopWithParent } from '@rinnalla/settings/lifeline';
import type { BuildOrder } from '../builder-process.ts';

/* Builds nothing, and finds a fault where a file says so. */

process.on('message', ({ files }: BuildOrder) => {
  const faulty = files.find((file) => existsSync(file) && readFileSync(file, 'utf8').includes('a fault'));
  process.send?.({ problem: faulty === undefined ? null : `${faulty}:1: a fault` });
});
stopWithParent();
