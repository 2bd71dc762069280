import { expect, test } from '@jest/globals';
import { hitsIn, markOf, markOfIpv4, markOfIpv6, markOfPhrase } from './marks.rules.ts';

const seen = (text: string, marks: ReturnType<typeof markOfIpv4>): string[] => hitsIn([{ name: 'x', text }], marks);

test.each([
  ['as it is', 'a note: Hiljaa hyvä!'],
  ['in other letters', 'HILJAA HYVÄ!'],
  ['in hexadecimal', `\\x00${Buffer.from('Hiljaa hyvä!').toString('hex')}ff`],
  ['in base64', Buffer.from('Hiljaa hyvä!').toString('base64')],
  ['in the middle of base64', Buffer.from('1Hiljaa hyvä!22').toString('base64')],
  ['elsewhere in the middle of base64', Buffer.from('22Hiljaa hyvä!1').toString('base64url')],
  ['in an address', '/x?q=Hiljaa%20hyv%C3%A4!'],
  ['in a form', 'text=Hiljaa+hyv%C3%A4%21&more='],
])('a text is found %s', (_, text) => {
  expect(seen(text, [markOf('text', 'Hiljaa hyvä!')])).toEqual(['x: text']);
});

test.each(['203.0.113.77', '::ffff:cb00714d', '\\xcb00714d', '{"ip":3405803853}'])('an IPv4 address is found as %s', (text) => {
  expect(seen(text, markOfIpv4('203.0.113.77'))).toContain('x: IPv4 address');
});

test('an IPv4 network is found, and four bytes amid others are not taken for an address', () => {
  expect(seen('203.0.113.0/24', markOfIpv4('203.0.113.77'))).toEqual(['x: IPv4 prefix']);
  expect(seen('\\xabcb00714dab', markOfIpv4('203.0.113.77'))).toEqual([]);
});

test.each([
  ['2001:db8:77:13:fe:be:ca:d0', 'x: IPv6 128 bits'],
  ['2001:0db8:0077:0013::/64', 'x: IPv6 64 bits'],
  ['\\x20010db80077', 'x: IPv6 48 bits'],
])('of an IPv6 address %s is found', (text, hit) => {
  expect(seen(text, markOfIpv6('2001:db8:77:13:fe:be:ca:d0'))).toContain(hit);
});

test('three words of a phrase are found, two are not', () => {
  const phrase = markOfPhrase('yksi kaksi kolme neljä viisi');
  expect(seen('["kaksi","kolme","neljä"]', [phrase])).toEqual(['x: phrase']);
  expect(seen('kolme neljä', [phrase])).toEqual([]);
});
