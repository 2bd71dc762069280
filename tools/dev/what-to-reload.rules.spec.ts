import { expect, test } from '@jest/globals';
import { whatToReload, type Reload } from './what-to-reload.rules.ts';

const nothing: Reload = { build: [], migrate: false, restart: [], checkContract: false, startAgain: false };
const api: Partial<Reload> = { build: ['api'], restart: ['api', 'worker'], checkContract: true };

const cases: [string, string[], Partial<Reload>][] = [
  ['a use case', ['apps/api/src/news/news.query.ts'], api],
  ['a migration', ['apps/api/src/migrations/1764000000000-create-x.ts'], { ...api, migrate: true }],
  ['a page', ['apps/web/app/routes/board.tsx'], { build: ['web'], restart: ['web'] }],
  ['the style sheet', ['apps/web/app/styles/tokens.css'], { build: ['web'], restart: ['web'] }],
  ['the HTTP server', ['apps/web/server/web-server.ts'], { restart: ['web'] }],
  ['a document', ['apps/web/app/features/boards/board.graphql'], { build: ['contract', 'web'], restart: ['web'] }],
  ['the contract', ['libs/contract/schema.graphql'], { build: ['contract', 'web'], restart: ['web'] }],
  ['a text', ['libs/i18n/messages/help/fi.json'], { build: ['messages', 'web'], restart: ['web'] }],
  ['a library of the API alone', ['libs/anonymity/src/tag.ts'], { restart: ['api', 'worker'] }],
  ['a library of both', ['libs/post-grammar/src/parse.ts'], { build: ['web'], restart: ['api', 'worker', 'web'] }],
  [
    'a text, a rule and a page at once',
    ['apps/web/app/routes/board.tsx', 'apps/api/src/news/x.rules.ts', 'libs/i18n/messages/help/fi.json'],
    { build: ['messages', 'api', 'web'], restart: ['api', 'worker', 'web'], checkContract: true },
  ],
  ['how the pages are built', ['apps/web/vite.config.ts'], { startAgain: true }],
  ['the settings, which the start itself reads', ['libs/settings/src/settings-table.ts'], { startAgain: true }],
  ['a test', ['apps/api/src/news/news.rules.spec.ts', 'apps/api/test/ask.ts'], {}],
  [
    'what the build makes',
    ['apps/api/dist/main.js', 'apps/web/build/server/index.js', 'libs/i18n/src/messages', 'libs/i18n/src/messages/runtime.js'],
    {},
  ],
  ['what an editor leaves for a moment', ['apps/api/src/.main.ts.swp', 'apps/api/src/main.ts~', 'apps/api/src/4913'], {}],
  ['what is only read by people', ['apps/web/README.md', 'docs/architecture.md'], {}],
];

test.each(cases)('%s', (_name, files, expected) => {
  expect(whatToReload(files)).toEqual({ ...nothing, ...expected });
});
