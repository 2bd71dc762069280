import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock.ts';
import { Database } from '../platform/database/database.ts';
import type { Member } from '../platform/sessions/viewer.ts';
import type { NewsSeen } from './my-things.type.ts';
import { markerAddress, sealMarker } from './news-marker.ts';
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
    const { happenings } = await this.ownThings.of(member);
    await this.database.rows(
      `insert into sealed_item (address, sealed, month) values ($1, $2, $3)
       on conflict (address) do update set sealed = excluded.sealed, month = excluded.month`,
      [markerAddress(member.keys), sealMarker(member.keys, markerAfter(hour, happenings)), this.clock.now().toISOString().slice(0, 7)],
    );
    return { done: true };
  }
}
