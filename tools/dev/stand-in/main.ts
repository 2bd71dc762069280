import { join } from 'node:path';
import { dev } from '../dev.ts';

/* What `npm run dev` runs, on a folder of the test's own and with apps that only answer. */

const own = (name: string): string => join(import.meta.dirname, name);
const startsOwn = (name: string): string => join(import.meta.dirname, '../../start/stand-in', name);
const root = process.env.STAND_IN_ROOT ?? '';

await dev({
  root,
  builder: own('builder.ts'),
  contractCheck: null,
  changes: {
    neededSpace: 1,
    programs: {
      build: startsOwn('nothing.ts'),
      migrate: startsOwn('nothing.ts'),
      api: join(root, 'apps/api/src/main.ts'),
      worker: startsOwn('worker.ts'),
      web: startsOwn('web.ts'),
    },
  },
});
