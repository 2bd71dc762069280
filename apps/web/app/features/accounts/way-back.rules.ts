import { ownPath } from '../../security/safe-redirect.ts';

/** The parameter that makes the next page greet somebody who is new. */
export const welcomeParameter = 'welcome';

/** Pure: where somebody came from (`?to=`), as a path of our own; `otherwise` where it says nothing of use. */
export const wayBack = (url: URL, otherwise: string): string => ownPath(url.searchParams.get('to'), otherwise);

/** Pure: the same path, asked to greet whoever arrives there for the first time. */
export function greeted(path: string): string {
  const url = new URL(path, 'http://own');
  url.searchParams.set(welcomeParameter, '1');
  return url.pathname + url.search + url.hash;
}

/** Pure: a link to another page of the entrance that keeps the way back. */
export function withWayBack(page: string, url: URL): string {
  const to = wayBack(url, '');
  return to === '' ? page : `${page}?to=${encodeURIComponent(to)}`;
}
