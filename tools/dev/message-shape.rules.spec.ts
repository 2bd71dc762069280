import { expect, test } from '@jest/globals';
import { messageShape } from './message-shape.rules.ts';

const shape = (messages: object): string => messageShape(JSON.stringify(messages));
const before = { hello: 'Hello {name}', bye: 'Bye' };

test.each([
  ['other words', { hello: 'Hi {name}', bye: 'See you' }, true],
  ['another order', { bye: 'Bye', hello: 'Hello {name}' }, true],
  ['a new message', { ...before, more: 'More' }, false],
  ['a message less', { bye: 'Bye' }, false],
  ['another input', { ...before, hello: 'Hello {persona}' }, false],
  ['an input more', { ...before, bye: 'Bye {name}' }, false],
])('%s', (_name, after, same) => {
  expect(shape(after) === shape(before)).toBe(same);
});
