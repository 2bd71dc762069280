import { clientAddress, networksOf, trustedProxies, type Origin } from './client-address.ts';
import { doorsOf, type SentForm } from './doors.rules.ts';
import type { FloodLimits } from './flood-limits.ts';

/** Counts a form where it is limited. Gives null, or the seconds to wait where there were too many like it. */
export type LetPass = (form: SentForm) => Promise<number | null>;

/** Where forms are counted. A page gets to know the answer alone: the address stays here. `proxies`: as the settings hold them. */
export function floodGate(limits: FloodLimits, proxies: readonly string[]): (origin: Origin) => LetPass {
  const isTrusted = trustedProxies(proxies);
  return (origin) => async (form) => {
    for (const door of doorsOf(form)) {
      const isOwn = door === 'writing' && form.session !== null;
      const wait = isOwn ? await limits.knockAs(form.session) : await limits.knock(door, networksOf(clientAddress(origin, isTrusted)));
      if (wait !== null) return wait;
    }
    return null;
  };
}
