import { createHash } from 'node:crypto';
import type { PolicyVersion } from './policy-version.ts';

/** What a version is known by for good: SHA-256 of its JSON without spaces, in hexadecimal. One letter more, and it is another. */
export const policyDigest = (policy: PolicyVersion): string => createHash('sha256').update(JSON.stringify(policy)).digest('hex');
