import { expect, test } from '@jest/globals';
import { readableText } from '../text/readable-text.ts';
import { findPersonalData } from './find-personal-data.ts';

const seenIn = (written: string): string[] =>
  findPersonalData({ readable: readableText(written) }).map(({ type, span }) => `${type}: ${written.slice(span.from, span.to)}`);

test.each([
  { written: 'asun Kirkkokadulla 3', seen: ['address: Kirkkokadulla 3'] },
  { written: 'Rantatien 5 pihassa', seen: ['address: Rantatien 5'] },
  { written: 'se asuu Hämeentie 112 B 34', seen: ['address: Hämeentie 112 B 34'] },
  { written: 'osoite on Kauppakatu 12 A 4, 40100 Jyväskylä', seen: ['address: Kauppakatu 12 A 4, 40100 Jyväskylä'] },
  { written: 'osote kauppakatu 12 a 4', seen: ['address: kauppakatu 12 a 4'] },
  { written: 'Itäinen Pitkäkatu 14', seen: ['address: Itäinen Pitkäkatu 14'] },
  { written: 'asuvat Koivurinteessä 7', seen: ['address: Koivurinteessä 7'] },
  { written: 'tulkaa Vuorimäki 3', seen: ['address: Vuorimäki 3'] },
  { written: 'Mannerheimintie 5 as. 12', seen: ['address: Mannerheimintie 5 as. 12'] },
  { written: 'Liisankatu 17 C.', seen: ['address: Liisankatu 17 C'] },
  { written: 'kämppä Opiskelijankatu 4 D 112', seen: ['address: Opiskelijankatu 4 D 112'] },
  { written: 'Rantapolku 3-5 B 9', seen: ['address: Rantapolku 3-5 B 9'] },
  { written: 'jag bor på Storgatan 14', seen: ['address: Storgatan 14'] },
  { written: 'Storgatans 14', seen: ['address: Storgatans 14'] },
  { written: 'Norra Esplanaden 27 B', seen: ['address: Norra Esplanaden 27 B'] },
  { written: 'flyttade till Sandviksvägen 3 lgh 2', seen: ['address: Sandviksvägen 3 lgh 2'] },
  { written: 'hos oss, Tallbacken 12 A 3', seen: ['address: Tallbacken 12 A 3'] },
  { written: 'Skolgränden 4', seen: ['address: Skolgränden 4'] },
  { written: 'Kyrkoesplanaden 22 A 5, 65100 Vasa', seen: ['address: Kyrkoesplanaden 22 A 5, 65100 Vasa'] },
  { written: 'I live at 12 Baker Street', seen: ['address: 12 Baker Street'] },
  { written: '42 Elm Grove Road', seen: ['address: 42 Elm Grove Road'] },
  { written: "come to 7 St Mary's Close", seen: ["address: 7 St Mary's Close"] },
  { written: '221B Baker St', seen: ['address: 221B Baker St'] },
  { written: 'i live at 14 oak lane', seen: ['address: 14 oak lane'] },
  { written: 'asun Kirkkokatu kolme', seen: ['address: Kirkkokatu kolme'] },
  { written: 'Sepänkatu 9:ssä', seen: ['address: Sepänkatu 9'] },
  { written: 'Puistokatu 8 A 12, Kemi', seen: ['address: Puistokatu 8 A 12'] },
  { written: 'Satamatie 2 B, ovikoodi 1234', seen: ['address: Satamatie 2 B'] },
  { written: 'Aleksis Kiven katu 5', seen: ['address: Aleksis Kiven katu 5'] },
  { written: 'Eino Leinon tie 3', seen: ['address: Eino Leinon tie 3'] },
  { written: 'muutan Mäkelänkatu 45 A 3', seen: ['address: Mäkelänkatu 45 A 3'] },
  { written: 'kriisi Pohjolankadulla 7', seen: ['address: Pohjolankadulla 7'] },
  { written: 'Hiihtäjäntie 3 D 55 ovi auki', seen: ['address: Hiihtäjäntie 3 D 55'] },
  { written: 'Uudenmaankatu 12:n edessä', seen: ['address: Uudenmaankatu 12'] },
  { written: 'bor på Alavägen 2 B', seen: ['address: Alavägen 2 B'] },
  { written: 'Fredsgatan 17 C 8', seen: ['address: Fredsgatan 17 C 8'] },
  { written: 'Skepparegatan 10', seen: ['address: Skepparegatan 10'] },
  { written: 'Brändövägen 5 bst 3', seen: ['address: Brändövägen 5 bst 3'] },
  { written: '18 Victoria Road, second floor', seen: ['address: 18 Victoria Road'] },
  { written: 'kauppakadun kupeessa, siis Kauppakatu 12', seen: ['address: Kauppakatu 12'] },
])('a street with the number of a house is seen, with stair, flat and town: $written', ({ written, seen }) => {
  expect(seenIn(written)).toEqual(seen);
});

test.each([
  'Valtatie 8 on liukas',
  'tie 5 oli poikki',
  'ratikka 9 ja bussi 23',
  'kadulla 3 päivää',
  'osasto 5 B on suljettu',
  '§ 12 momentti 3',
  'Kehä III ja kantatie 51',
  'moottoritiellä 120 kmh',
  'på vägen 3 gånger',
  'avdelning 4 på sjukhuset',
  'on road 8 past the mill',
  'Kävelin Hämeentietä 5 kilometriä',
  'ward 12, building 15',
  '12 step meeting in the street',
  '3 people on the road',
  'Torilla 5 euroa kilo',
  'rivi 4 paikka 12',
  '10 minutes down the road',
])('roads, wards, trams and streets without a number are no addresses: %s', (written) => {
  expect(seenIn(written)).toEqual([]);
});
