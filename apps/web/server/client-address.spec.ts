import { expect, test } from '@jest/globals';
import { clientAddress, networksOf, trustedProxies } from './client-address.ts';

const isTrusted = trustedProxies(['127.0.0.1', '10.0.0.0/8', 'fd00::/8']);
const reader = '203.0.113.7';

test.each([
  ['without a proxy it is the other end of the connection', [reader, undefined], reader],
  ['a stranger who forwards something is the stranger', [reader, '198.51.100.1'], reader],
  ['a proxy forwards its reader', ['127.0.0.1', reader], reader],
  ['what the reader made up stands further left', ['127.0.0.1', `198.51.100.1, ${reader}`], reader],
  ['several proxies stand behind one another', ['127.0.0.1', `198.51.100.1, ${reader}, 10.1.2.3`], reader],
  ['a reader on this very machine behind the proxy', ['127.0.0.1', '127.0.0.1'], '127.0.0.1'],
  ['a proxy that forwards nothing counts itself', ['127.0.0.1', undefined], '127.0.0.1'],
  ['a hop that cannot be read ends the way', ['127.0.0.1', `${reader}, unknown`], '127.0.0.1'],
  ['a port is left off', ['127.0.0.1', `${reader}:5678`], reader],
  ['brackets and a port are left off', ['fd00::1', '[2001:db8::1]:443'], '2001:db8::1'],
  ['an IPv4 address in IPv6 clothes', ['::ffff:127.0.0.1', `::ffff:${reader}`], reader],
  ['and in hexadecimal ones', ['127.0.0.1', '::FFFF:cb00:7107'], reader],
  ['a connection that is gone already', [undefined, undefined], '::'],
])('%s', (_, [peer, forwardedFor], expected) => {
  expect(clientAddress({ peer, forwardedFor }, isTrusted)).toBe(expected);
});

test('a household of IPv6 is one network, however its addresses are written', () => {
  const one = networksOf('2001:db8:0:1::5');
  expect(networksOf('2001:0DB8:0000:0001:ffff::')).toEqual(one);
  expect(networksOf('2001:db8:0:2::5')).toEqual({ ...one, narrow: '8193:3512:0:2' });
  expect(networksOf('2001:db8:1::').wide).not.toBe(one.wide);
});

test('an IPv4 address is a network of its own, and has neighbours', () => {
  expect([networksOf('203.0.113.7').narrow, networksOf('203.0.113.8').narrow]).toEqual(['203.0.113.7', '203.0.113.8']);
  expect(networksOf('203.0.113.7').wide).toBe(networksOf('203.0.113.8').wide);
  expect(networksOf('203.0.114.7').wide).not.toBe(networksOf('203.0.113.7').wide);
});

test.each(['127.0.0.1', '10.2.3.4', '172.18.0.1', '192.168.1.1', '100.64.0.1', '::1', 'fd12::1', 'fe80::1'])(
  '%s stands for many people',
  (address) => {
    expect(networksOf(address).isShared).toBe(true);
  },
);

test.each(['203.0.113.7', '172.32.0.1', '100.128.0.1', '2001:db8::1'])('control: %s does not', (address) => {
  expect(networksOf(address).isShared).toBe(false);
});
