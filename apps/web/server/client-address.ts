import { BlockList, isIP, isIPv6 } from 'node:net';

/** Where a request came from: the other end of the connection, and the value of `X-Forwarded-For`, as it stands. */
export interface Origin {
  readonly peer: string | undefined;
  readonly forwardedFor: string | undefined;
}

/** The networks of an address, smallest first, and whether the address is one that many stand behind. */
export interface Networks {
  readonly narrow: string;
  readonly wide: string;
  readonly isShared: boolean;
}

/** Tells whether an address is of a trusted proxy. `prefixes` as the settings hold them: addresses, or `address/bits`. */
export function trustedProxies(prefixes: readonly string[]): (address: string) => boolean {
  const list = listOf(prefixes);
  return (address) => list.check(address, family(address));
}

/**
 * The reader's address: the right-most hop that no trusted proxy stands for. Whoever connects without being trusted counts as
 * themselves, whatever they say; a hop that cannot be read ends the way there.
 */
export function clientAddress({ peer, forwardedFor }: Origin, isTrusted: (address: string) => boolean): string {
  let address = plain(peer ?? '') ?? '::';
  for (const hop of (forwardedFor ?? '').split(',').reverse()) {
    const before = isTrusted(address) ? plain(hop) : null;
    if (before === null) return address;
    address = before;
  }
  return address;
}

/**
 * The networks that an address counts for. One IPv4 address is a household or a whole company; its /24 catches whoever has a few of
 * them. With IPv6 a household has a /64 and may have a /48. A private address, or one that a provider
 * shares out behind its own (RFC 6598), is a proxy that nobody named, an onion service, or a house: many people.
 */
export function networksOf(address: string): Networks {
  const isShared = privateNetworks.check(address, family(address));
  if (!isIPv6(address)) return { narrow: address, wide: address.split('.').slice(0, 3).join('.'), isShared };
  const groups = groupsOf(address);
  return { narrow: groups.slice(0, 4).join(':'), wide: groups.slice(0, 3).join(':'), isShared };
}

const family = (address: string): 'ipv4' | 'ipv6' => (isIPv6(address) ? 'ipv6' : 'ipv4');

function listOf(prefixes: readonly string[]): BlockList {
  const list = new BlockList();
  for (const prefix of prefixes) {
    const [address = '', bits] = prefix.split('/');
    if (bits === undefined) list.addAddress(address, family(address));
    else list.addSubnet(address, Number(bits), family(address));
  }
  return list;
}

const privateNetworks = listOf([
  ...['127.0.0.0/8', '10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', '169.254.0.0/16', '100.64.0.0/10'],
  ...['::', '::1', 'fc00::/7', 'fe80::/10'],
]);

/** An address without port, brackets or zone, an IPv4 one in its own form; null where there is none. */
function plain(text: string): string | null {
  const [, bracketed, bare] = /^\s*(?:\[([^\]]*)\](?::\d+)?|(.*?))\s*$/.exec(text) ?? [];
  const written = (bracketed ?? bare ?? '').replace(/^(\d+\.\d+\.\d+\.\d+):\d+$/, '$1').replace(/%.*$/, '');
  if (isIP(written) === 0) return null;
  const mapped = isIPv6(written) ? groupsOf(written) : [];
  if (mapped.length === 0 || mapped.slice(0, 5).some((group) => group !== 0) || mapped[5] !== 0xffff) return written;
  return mapped
    .slice(6)
    .flatMap((group) => [group >> 8, group & 255])
    .join('.');
}

/** The eight numbers of an IPv6 address. The URL parser writes each address in one way, with hexadecimal groups alone. */
function groupsOf(address: string): number[] {
  const [front = [], back = []] = new URL(`http://[${address}]`).hostname
    .slice(1, -1)
    .split('::')
    .map((half) =>
      half
        .split(':')
        .filter((group) => group !== '')
        .map((group) => parseInt(group, 16)),
    );
  return [...front, ...Array<number>(8 - front.length - back.length).fill(0), ...back];
}
