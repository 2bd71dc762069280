import { join } from 'node:path';
import { run } from '../run.ts';

/* What `npm start` runs, with apps that only answer, so that its tests need no build. */

const script = (name: string): string => join(import.meta.dirname, `${name}.ts`);

await run({
  programs: {
    build: script('nothing'),
    migrate: process.env.STAND_IN_MIGRATE ?? script('nothing'),
    api: script(process.env.STAND_IN_API ?? 'api'),
    worker: script('worker'),
    web: script('web'),
  },
  neededSpace: Number(process.env.STAND_IN_NEEDED_SPACE ?? 1),
});
