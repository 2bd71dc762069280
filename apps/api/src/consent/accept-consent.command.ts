import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock.ts';
import { Database } from '../platform/database/database.ts';
import { notAllowed } from '../platform/graphql/outcomes.type.ts';
import { readItems, writeItem } from '../platform/sealed/sealed-items.ts';
import { currentConsentVersion } from '../platform/sessions/consent-version.ts';
import type { Member } from '../platform/sessions/viewer.ts';
import type { AcceptConsentResult } from './consent.type.ts';

/** Notes that a member accepts the wording of today: one sealed item, which looks like any other. Nothing is noted of who has not. */
@Injectable()
export class AcceptConsent {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** `version`: the wording that was on the page. One that is no longer asked is refused, so that nobody accepts what they did not read. */
  async execute({ keys, payload }: Member, version: number): Promise<typeof AcceptConsentResult> {
    if (version !== currentConsentVersion) return notAllowed('not_available');
    if (payload.consentVersion < version) {
      const { consent } = await readItems(this.database, keys, ['consent']);
      const month = this.clock.now().toISOString().slice(0, 7);
      await writeItem(this.database, keys, { kind: 'consent', n: 0, parts: [{ version }], month, over: consent[0] ?? null });
    }
    return { __typename: 'ConsentAccepted', version };
  }
}
