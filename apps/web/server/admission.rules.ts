/** The parts of a request that decide whether it may reach a page. `target`: what stands in the request line. */
export interface RequestHead {
  method: string;
  target: string;
  origin: string | undefined;
  fetchSite: string | undefined;
  contentType: string | undefined;
}

export type Admission =
  | { kind: 'admitted'; url: URL }
  | { kind: 'refused'; reason: 'bad_address' | 'foreign_form' | 'wrong_method' | 'wrong_type' | 'not_a_page' };

const longestTarget = 4_000;
const formType = 'application/x-www-form-urlencoded';

/**
 * Decides whether a request may reach a page. State changes come only as forms by POST from a page of ours: `Origin` equals the
 * site's address, and `Sec-Fetch-Site`, where a browser sends it, says same-origin. `site`: the site's address, no trailing slash.
 */
export function admit(head: RequestHead, site: string): Admission {
  if (!['GET', 'HEAD', 'POST'].includes(head.method)) return { kind: 'refused', reason: 'wrong_method' };
  const url = addressOf(head.target, site);
  if (url === null) return { kind: 'refused', reason: 'bad_address' };
  // The router's own ways for scripts. No page has such a script.
  if (url.pathname.endsWith('.data') || url.pathname === '/__manifest') return { kind: 'refused', reason: 'not_a_page' };
  if (head.method !== 'POST') return { kind: 'admitted', url };
  if (head.origin !== site) return { kind: 'refused', reason: 'foreign_form' };
  if (head.fetchSite !== undefined && head.fetchSite !== 'same-origin') return { kind: 'refused', reason: 'foreign_form' };
  if (head.contentType?.split(';')[0]?.trim().toLowerCase() !== formType) return { kind: 'refused', reason: 'wrong_type' };
  return { kind: 'admitted', url };
}

function addressOf(target: string, site: string): URL | null {
  if (!target.startsWith('/') || target.length > longestTarget || !URL.canParse(site + target)) return null;
  const url = new URL(site + target);
  if (url.origin !== new URL(site).origin) return null;
  try {
    const path = decodeURIComponent(url.pathname);
    return /\p{Cc}/u.test(path) || path.startsWith('//') ? null : url;
  } catch {
    return null;
  }
}
