import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock.ts';
import { Database } from '../platform/database/database.ts';
import { writeItem } from '../platform/sealed/sealed-items.ts';
import type { Member } from '../platform/sessions/viewer.ts';
import type { NewsSeen } from './my-things.type.ts';
import { markerAfter } from './news.rules.ts';
import { ReadOwnThings } from './own-things.query.ts';

/** Marks what happened up to now as seen. Writes one sealed item and nothing else: who looked at what stays with the member. */
@Injectable()
export class MarkNewsSeen {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly ownThings: ReadOwnThings,
  ) {}

  async execute(member: Member): Promise<NewsSeen> {
    const hour = this.clock.hour();
    const { happenings, marker } = await this.ownThings.of(member);
    const month = this.clock.now().toISOString().slice(0, 7);
    const parts = [markerAfter(hour, happenings)];
    // Where another press of the same member's came in between, that one has moved the marker.
    await writeItem(this.database, member.keys, { kind: 'news_marker', n: 0, parts, month, over: marker });
    return { done: true };
  }
}
