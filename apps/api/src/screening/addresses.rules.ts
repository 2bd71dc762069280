import { domainToASCII } from 'node:url';
import type { Span } from '@rinnalla/content-safety';

/** A host that is named in a text. */
export interface Address {
  /** In lower case and ASCII, without `www.`. */
  readonly host: string;
  readonly span: Span;
  /** Whether it is written as a link, and not only with a dot in it, as a name of a shop may be. */
  readonly isLink: boolean;
}

/** Every part is bounded, so that the time it takes grows with the text alone. */
const address = /(https?:\/\/)?((?:[\p{L}\p{N}-]{1,63}\.){1,8}\p{L}{2,24})(?![\p{L}\p{N}])/giu;

/** Pure: every host in a text, in its order. */
export function addressesIn(text: string): Address[] {
  return [...text.matchAll(address)].map((match) => {
    const [whole, scheme, name = ''] = match;
    const isLink = scheme !== undefined || /^www\./i.test(name);
    return { host: hostOf(name), isLink, span: { from: match.index, to: match.index + whole.length } };
  });
}

/** Pure: a host as it is compared. */
export function hostOf(name: string): string {
  const plain = name.normalize('NFKC').toLowerCase().replace(/\.$/, '');
  return (domainToASCII(plain) || plain).replace(/^www\./, '');
}

/** Pure: whether a host is this one or lies below it. */
export const liesBelow = (host: string, above: string): boolean => host === above || host.endsWith(`.${above}`);
