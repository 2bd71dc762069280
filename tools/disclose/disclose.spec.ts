import { expect, test } from '@jest/globals';
import { inWords } from './in-words.ts';
import { readOrder } from './read-order.ts';

const postId = '0123abcd-0000-4000-8000-0123456789ab';
const disclosure = (kind: string): string =>
  JSON.stringify({
    postId,
    board: 'Yöllä valveilla',
    thread: { id: 't', title: 'Ei nukuta' },
    tables: {
      persona: [{ id: 'f', kind, name: 'Hiljainen Koivu', consent_version: 1, surprise: 'of a new column' }],
      post: [{ id: postId, position: 3, hour: 495_000, state: 'visible' }],
      revision: [{ id: 'r', post_id: postId, number: 1, text: 'Rivi yksi.\nRivi kaksi.' }],
    },
  });

test.each([
  [['p'], 'fi_FI.UTF-8', { post: 'p', language: 'fi' }],
  [['p'], 'de_DE.UTF-8', { post: 'p', language: 'fi' }],
  [['p'], 'sv_FI', { post: 'p', language: 'sv' }],
  [['p', '--lang', 'en'], 'sv_FI', { post: 'p', language: 'en' }],
])('%j on a machine in %s asks for %j', (words, machine, expected) => {
  expect(readOrder(words, machine)).toEqual({ kind: 'order', ...expected });
});

test.each([[[]], [['p', 'q']], [['p', '--lang', 'de']], [['p', '--all']]])('%j is answered with how to ask', (words) => {
  expect(readOrder(words, '')).toMatchObject({ kind: 'problem', problem: expect.stringContaining('npm run disclose -- POST') });
});

test.each([
  ['fi', 'Mitä ei ole olemassa', 'Tarkempaa aikaa ei ole'],
  ['sv', 'Vad som inte finns', 'Noggrannare tid finns inte'],
  ['en', 'What does not exist', 'No finer time exists'],
] as const)('in %s it says what there is, every column of it, and what there is not', (language, ...said) => {
  const text = inWords(disclosure('alias'), language, postId);
  for (const words of [...said, 'Hiljainen Koivu', 'Yöllä valveilla', '  | Rivi kaksi.', 'surprise: of a new column'])
    expect(text).toContain(words);
});

test('of a professional it does not say that there is no name', () => {
  expect(inWords(disclosure('professional'), 'en', postId)).not.toContain('A name, an e-mail');
  expect(inWords(disclosure('alias'), 'en', postId)).toContain('A name, an e-mail');
});

test('where there is no such post it says how to ask', () => {
  expect(inWords('null', 'en', postId)).toContain(`npm run disclose -- ${postId}`);
});
