/**
 * A path of our own from something that a request brought along, or `otherwise`. Only plain absolute paths pass: no scheme, no
 * host (`//evil`, `/\evil`), nothing that becomes one when it is read (`/.//evil`), no control characters, no spaces.
 */
export function ownPath(candidate: string | null | undefined, otherwise: string): string {
  if (typeof candidate !== 'string' || candidate.length > 500) return otherwise;
  if (!/^\/[\x21-\x5b\x5d-\x7e]*$/.test(candidate)) return otherwise;
  const path = candidate.split(/[?#]/, 1)[0] ?? '';
  return path.includes('//') || /\/(\.|%2e)/i.test(path) ? otherwise : candidate;
}

/** The normal form of a web address (http or https, no user name or password), or null. */
export function outsideAddress(candidate: string | null): URL | null {
  if (candidate === null || candidate.length > 2000 || !URL.canParse(candidate)) return null;
  const url = new URL(candidate);
  const isWeb = url.protocol === 'https:' || url.protocol === 'http:';
  return isWeb && url.username === '' && url.password === '' ? url : null;
}
