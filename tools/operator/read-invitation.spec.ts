import { expect, test } from '@jest/globals';
import { readInvitation } from './read-invitation.ts';

test.each([
  [['Aino Lehto'], { kind: 'invitation', name: 'Aino Lehto', language: 'fi' }],
  [['Aino', 'Lehto'], { kind: 'invitation', name: 'Aino Lehto', language: 'fi' }],
  [['--language', 'sv', 'Johan Ek'], { kind: 'invitation', name: 'Johan Ek', language: 'sv' }],
])('%j invites', (words, invitation) => {
  expect(readInvitation(words)).toEqual(invitation);
});

test.each([[[]], [['A']], [['a'.repeat(81)]], [['Aino\nLehto']], [['Aino Lehto', '--language', 'de']], [['Aino Lehto', '--role', 'x']]])(
  '%j is answered with how to ask',
  (words) => {
    expect(readInvitation(words)).toMatchObject({
      kind: 'problem',
      problem: expect.stringContaining('npm run operator:link -- "First Last"'),
    });
  },
);
