import type { Settings } from '@rinnalla/settings';
import { look, ok, type Finding } from './finding.ts';

/** Whether floods can be told apart. Rinnalla itself speaks no https: where the address is https, a proxy stands in front. */
export function judgeProxy({ url, proxies }: Pick<Settings, 'url' | 'proxies'>): Finding {
  if (proxies.length > 0) return ok('proxy', `${proxies.join(', ')} says who asks`);
  if (!url.startsWith('https:')) return ok('proxy', 'none is needed');
  const says = 'nobody is believed, so that all readers share one count of forms: one flooder keeps everybody from signing in';
  return look('proxy', says, "Set RINNALLA_PROXY to your proxy's address");
}
