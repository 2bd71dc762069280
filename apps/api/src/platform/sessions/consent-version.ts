import type { MemberKeys, MemberPayload } from '@rinnalla/anonymity';
import { z } from 'zod';
import type { Statements } from '../database/database.ts';
import { readItems } from '../sealed/sealed-items.ts';

/** Every wording of the consent, the oldest first, with the day (YYYY-MM-DD) from which it is asked. The texts stand on the page /consent. */
export const consentVersions = [{ version: 1, from: '2026-11-22' }] as const;

/** The wording that is asked now. */
export const currentConsentVersion = Math.max(...consentVersions.map(({ version }) => version));

const acceptedShape = z.object({ version: z.int() });

/**
 * The wording that a member has accepted: at joining, as the payload says, or later, as a sealed item of its own says. No statement for
 * whoever has accepted the wording of today at joining, one for everybody else.
 */
export async function acceptedConsent(statements: Statements, keys: MemberKeys, { consentVersion }: MemberPayload): Promise<number> {
  if (consentVersion >= currentConsentVersion) return consentVersion;
  const { consent } = await readItems(statements, keys, ['consent']);
  const later = acceptedShape.safeParse(consent[0]?.content ?? null);
  return later.success ? Math.max(consentVersion, later.data.version) : consentVersion;
}
