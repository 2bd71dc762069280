import { expect, test } from '@jest/globals';
import { draftOf } from '../../../test/draft-under-test.ts';
import { links } from './links.rules.ts';

const watched = [{ id: 'w', kind: 'link', text: 'shop.example', happens: 'hold' }] as const;
const on = (text: string) => links(draftOf({ revision: { text }, watched }));

test.each(['https://shop.example/x', 'http://WWW.Shop.Example', 'go to pills.shop.example now', 'https://ｓｈｏｐ.example'])(
  'a watched host, or one below it, is found in %s',
  (text) => {
    expect(on(text)).toMatchObject({ outcome: 'held', class: 'amber', sightings: [{ kind: 'watched_link', rule: 'watched.w' }] });
  },
);

test.each(['https://workshop.example', 'https://shop.example.com', 'a plain text'])('nothing to say of %s', (text) => {
  expect(on(text)).toBeUndefined();
});
