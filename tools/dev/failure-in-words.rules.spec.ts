import { expect, test } from '@jest/globals';
import { failureInWords } from './failure-in-words.rules.ts';

const cases: [string, string, string][] = [
  [
    'SWC',
    '  x Expression expected\n    ,-[apps/api/src/main.ts:15:1]\n 15 | const x = ;\n    `----\n\n\nCaused by:\n    Syntax Error\n\nStack backtrace:\n   0: <unknown>',
    'x Expression expected\n    ,-[apps/api/src/main.ts:15:1]\n 15 | const x = ;\n    `----',
  ],
  ['a bundler in colour', '\u001b[31m[plugin] \u001b[0mno {\u001b[38;5;246m [\u001b[0m app/a.css:1:2', '[plugin] no { [ app/a.css:1:2'],
  [
    'a document, whose place reads like a stack',
    'Error 0: Cannot query field "x".\n    at /rinnalla/apps/web/app/a.graphql:3:4\n    at async file:///rinnalla/node_modules/x.js:1:1',
    'Error 0: Cannot query field "x".\n    at apps/web/app/a.graphql:3:4',
  ],
];

test.each(cases)('%s', (_name, said, expected) => {
  expect(failureInWords(said, '/rinnalla')).toBe(expected);
});
