import { Injectable } from '@nestjs/common';
import type { WayInNotUsable } from '../accounts/index.ts';
import { AllKept } from '../keeping/index.ts';
import { Clock } from '../platform/clock.ts';
import { spreadHours } from '../platform/erasures/erasure.rules.ts';
import { WaitingErasures } from '../platform/erasures/waiting-erasures.ts';
import type { Member } from '../platform/sessions/viewer.ts';
import type { LeaveInput, LeavingPace, Left } from './leaving.type.ts';
import { OwnAccess } from './own-access.ts';
import { OwnRows } from './own-rows.query.ts';

/**
 * Leaves for good. The order is such that whatever stops it, asking again completes it: first no other session can write any more, then
 * all that the member wrote waits to be erased, then go the sealed items, then the ways in, and last this session. Each row goes in a
 * transaction of its own. Items and ways in wait too, although they go at once: so the worker notes them in the ledger.
 */
@Injectable()
export class Leave {
  constructor(
    private readonly clock: Clock,
    private readonly access: OwnAccess,
    private readonly ownRows: OwnRows,
    private readonly kept: AllKept,
    private readonly waiting: WaitingErasures,
  ) {}

  async execute(member: Member, { proof, pace }: LeaveInput): Promise<Left | WayInNotUsable> {
    // Without a way in, an earlier attempt came to its last step: nothing is left that could be shown.
    if ((await this.access.waysIn(member)).length > 0) {
      const refusal = await this.access.check(member, proof);
      if (refusal !== null) return refusal;
      await this.takeAway(member, pace);
      await this.access.removeWaysIn(member);
    }
    // Nobody gets in any more: now also what another tab did meanwhile, which nobody else could ever find.
    await this.takeAway(member, pace);
    await this.access.removeWaysIn(member);
    await this.access.endThisSession(member);
    return { __typename: 'Left', days: pace === 'at_once' ? 0 : spreadHours / 24 };
  }

  private async takeAway(member: Member, pace: LeavingPace): Promise<void> {
    const hour = this.clock.hour();
    await this.access.endOtherSessions(member);
    for (const erasables of await this.ownRows.written(member)) await this.waiting.add({ erasables, pace, hour });
    await this.kept.remove(member, (addresses) =>
      this.waiting.add({ erasables: addresses.map((id) => ({ kind: 'sealed_item', id })), pace: 'at_once', hour }),
    );
  }
}
