import { globSync } from 'node:fs';
import { cruise } from 'dependency-cruiser';
import extractOptions from 'dependency-cruiser/config-utl/extract-depcruise-options';

const forbiddenNames = /(^|\/)(utils?|helpers?|common|misc|shared)(\/|\.[a-z]+$)/;

const options = await extractOptions('./.dependency-cruiser.js');
const { output } = await cruise(['apps', 'libs', 'tools'], { ...options, outputType: 'err' });
const misnamed = globSync('{apps,libs,tools}/**/*.{ts,tsx,cjs}', {
  exclude: (path) => /(^|\/)(node_modules|dist|build)(\/|$)/.test(path),
}).filter((file) => forbiddenNames.test(file));
const wrong = typeof output === 'string' && /\b[1-9]\d* dependency violations|\berror\b/.test(output);
if (wrong) console.error(output);
if (misnamed.length > 0) console.error(`these names say nothing: ${misnamed.join(', ')}`);
process.exit(wrong || misnamed.length > 0 ? 1 : 0);
