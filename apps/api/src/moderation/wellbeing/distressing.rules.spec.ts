import { expect, test } from '@jest/globals';
import { isDistressing } from './distressing.rules.ts';
import type { ItemFromOutside } from './distressing.rules.ts';

const calm: ItemFromOutside = { class: 'green', categories: [], signalKinds: [] };

test.each<[string, Partial<ItemFromOutside>, boolean]>([
  ['nothing of the kind', {}, false],
  ['a crisis', { class: 'crisis' }, true],
  ['worry about the author', { class: 'amber', categories: ['spam', 'worried_about_author'] }, true],
  ['threats', { categories: ['threat_or_abuse'] }, true],
  ['methods of self-harm', { categories: ['method_details'] }, true],
  ['signs of a crisis', { class: 'red', signalKinds: ['pii', 'crisis'] }, true],
  ['an answer of somebody in crisis', { signalKinds: ['care_answer'] }, true],
  ['abuse', { signalKinds: ['abuse'] }, true],
  ['personal data, red as it is', { class: 'red', categories: ['personal_data'], signalKinds: ['pii'] }, false],
  [
    'selling, misinformation, spam and first posts',
    {
      class: 'amber',
      categories: ['sourcing', 'misinformation', 'spam', 'other'],
      signalKinds: ['sourcing', 'first_post', 'flood', 'premoderation'],
    },
    false,
  ],
])('%s: distressing %j %s', (_, item, distressing) => {
  expect(isDistressing({ ...calm, ...item })).toBe(distressing);
});
