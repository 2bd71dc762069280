import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';

const committed = 'libs/contract/schema.graphql';

/** Prints the schema from the API's code and holds the committed one against it; `--write` commits the printed one. */
const { status, stdout, stderr } = spawnSync(process.execPath, ['apps/api/dist/print-schema.js'], { encoding: 'utf8' });
if (status !== 0) {
  console.error(stderr);
  process.exit(1);
}
if (process.argv.includes('--write')) {
  writeFileSync(committed, stdout);
} else if (readFileSync(committed, 'utf8') !== stdout) {
  console.error(`${committed} is not what the code says. Look at the change, then run: npm run contract`);
  process.exit(1);
}
