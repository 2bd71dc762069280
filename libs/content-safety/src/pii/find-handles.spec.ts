import { expect, test } from '@jest/globals';
import { readableText } from '../text/readable-text.ts';
import { findPersonalData } from './find-personal-data.ts';

const seenIn = (written: string): string[] =>
  findPersonalData({ readable: readableText(written) }).map(({ type, span }) => `${type}: ${written.slice(span.from, span.to)}`);

test.each([
  { written: 'insta @nick.name', seen: ['handle: @nick.name'] },
  { written: 'mun ig on @yomyssy, saa lisätä', seen: ['handle: @yomyssy'] },
  { written: 'lisää mut snapissa nick_77', seen: ['handle: nick_77'] },
  { written: 'snap: unikeko', seen: ['handle: unikeko'] },
  { written: 'snäppi: unikeko jos haluut jutella', seen: ['handle: unikeko'] },
  { written: 'löydät mut instasta nimellä unikeko', seen: ['handle: unikeko'] },
  { written: 'oon telegramissa nimellä tuiskuinen', seen: ['handle: tuiskuinen'] },
  { written: 'my discord is xxx#1234', seen: ['handle: xxx#1234'] },
  { written: 'my insta is sleepyfox', seen: ['handle: sleepyfox'] },
  { written: "add me on discord sleepyfox, i'm up all night", seen: ['handle: sleepyfox'] },
  { written: 'kik me: sleepyfox99', seen: ['handle: sleepyfox99'] },
  { written: 'my username on insta is sleepyfox', seen: ['handle: sleepyfox'] },
  { written: 'finns på snap som varg_ensam', seen: ['handle: varg_ensam'] },
  { written: 'min snap heter ensamvarg', seen: ['handle: ensamvarg'] },
  { written: 'jag heter ensamvarg på insta', seen: ['handle: ensamvarg'] },
  { written: 'skriv till mig på instagram, nattuggla', seen: ['handle: nattuggla'] },
  { written: 'yöpöllö88 instassa', seen: ['handle: yöpöllö88'] },
  { written: '@yöpöllö tiktokissa', seen: ['handle: @yöpöllö'] },
  { written: 'instagram.com/kettu.kettu', seen: ['handle: instagram.com/kettu.kettu'] },
  { written: 'tule ryhmään https://t.me/joku_x', seen: ['handle: https://t.me/joku_x'] },
  { written: "I'm u/throwaway_889 on reddit", seen: ['handle: u/throwaway_889'] },
  { written: '@ketunleipa@mastodon.example', seen: ['handle: @ketunleipa@mastodon.example'] },
  { written: 'session id? ei, laita wickr foo.bar.1', seen: ['handle: foo.bar.1'] },
  { written: 'dc: metsatonttu', seen: ['handle: metsatonttu'] },
  { written: 'ig: metsatonttu', seen: ['handle: metsatonttu'] },
  { written: 'TG - dark_moon', seen: ['handle: dark_moon'] },
  { written: 'tele @dark_moon', seen: ['handle: @dark_moon'] },
  { written: 'mut löytää feisbuukista lumi.ukko', seen: ['handle: lumi.ukko'] },
  { written: 'facebook: hiljainen.metsa', seen: ['handle: hiljainen.metsa'] },
  { written: 'hänen tiktok-tilinsä on koivikko__', seen: ['handle: koivikko__'] },
  { written: 'hennes instagramkonto är elsa_mirja', seen: ['handle: elsa_mirja'] },
  { written: 'följ @elsa_mirja på insta', seen: ['handle: @elsa_mirja'] },
  { written: 'seuratkaa mua instassa @kaamosmies', seen: ['handle: @kaamosmies'] },
  { written: 'ig moon_child77', seen: ['handle: moon_child77'] },
  { written: 'löydät mut snäpistä kirppu.fi_', seen: ['handle: kirppu.fi_'] },
  { written: 'tg @surullinenpoika', seen: ['handle: @surullinenpoika'] },
  { written: 'telegram: surullinenpoika', seen: ['handle: surullinenpoika'] },
  { written: 'instagramini on helmi.helmi', seen: ['handle: helmi.helmi'] },
  { written: 'hit me up on wickr ghost_in_fin', seen: ['handle: ghost_in_fin'] },
  { written: 'min discord: NattensDrottning', seen: ['handle: NattensDrottning'] },
  { written: 'hon finns på instagram, emma.l_99', seen: ['handle: emma.l_99'] },
  { written: 'add my snap sadfrog', seen: ['handle: sadfrog'] },
])('an account at another service is seen: $written', ({ written, seen }) => {
  expect(seenIn(written)).toEqual(seen);
});

test.each([
  'insta on ihan paska, poistin sen',
  'my insta is private',
  'min snap är låst',
  'mun insta on lukossa',
  'kiitos @koivu_72 ja @Sanna88 avusta',
  '@mods tää pitäis poistaa',
  'Näin instassa kuvan, tuli paha olo',
  'Telegram on ihan täynnä diilereitä',
  "there's an NA meeting on zoom and a whatsapp group",
  'signal is better than whatsapp',
  'our first session is 14.30 tomorrow',
  'sessiossa 3.2 puhuttiin traumasta',
  'discord servers are loud',
  'vertaisryhmä toimii whatsappissa ja discordissa',
  'deleted facebook, feel 100% better',
  'Facebook: Mielenterveyden keskusliitto',
  'tiktok terapia on vaarallista',
  'kaverit on snapissa koko ajan',
  'snap out of it',
  "I've got an ig story about it",
  'se oli signaali: nyt riitti',
  "it's on youtube",
  'matrix is a good film',
])('talk of services, and of a fellow member, names no account: %s', (written) => {
  expect(seenIn(written)).toEqual([]);
});
