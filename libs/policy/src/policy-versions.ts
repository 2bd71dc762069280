import type { PolicyVersion } from './policy-version.ts';
import first from './versions/1.json' with { type: 'json' };
import second from './versions/2.json' with { type: 'json' };

/** Every version, the oldest first. One that has come into force never changes again: the database knows the digest of each. */
export const policyVersions = [first, second] as readonly PolicyVersion[];
