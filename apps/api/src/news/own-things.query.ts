import { Injectable } from '@nestjs/common';
import { BoardDoor, MyPersonas } from '../community/index.ts';
import { followsIn, mutesIn } from '../keeping/index.ts';
import { Database } from '../platform/database/database.ts';
import { readItems } from '../platform/sealed/sealed-items.ts';
import type { FoundItem } from '../platform/sealed/sealed-items.ts';
import type { Member } from '../platform/sessions/viewer.ts';
import { WaitingThreads } from '../reply-promise/index.ts';
import { happenings } from './happenings.rules.ts';
import { MyReports } from './my-reports.query.ts';
import type { MyThings, NewsItem } from './my-things.type.ts';
import { openMarker } from './news-marker.ts';
import { newsSince } from './news.rules.ts';
import type { Happening } from './news.rules.ts';
import { longestList, readReachedFaces } from './reached-faces.query.ts';

/** A member's page of own things, and everything that may be news, whether marked as seen or not. */
export interface OwnThings {
  readonly page: MyThings;
  readonly happenings: (NewsItem & Happening)[];
  /** The item that holds the marker; null: nothing has been marked as seen yet. */
  readonly marker: FoundItem | null;
}

/**
 * Gathers what is a member's own through `mine` and sealed items, during the member's own request. Eight statements for up to 63
 * faces, follows and mutes, and two for each invited board; writes nothing.
 */
@Injectable()
export class ReadOwnThings {
  constructor(
    private readonly database: Database,
    private readonly myPersonas: MyPersonas,
    private readonly myReports: MyReports,
    private readonly door: BoardDoor,
    private readonly waiting: WaitingThreads,
  ) {}

  async of(member: Member): Promise<OwnThings> {
    const faces = await this.myPersonas.of(this.database, member);
    const items = await readItems(this.database, member.keys, ['news_marker', 'follow', 'mute']);
    const marker = items.news_marker[0] ?? null;
    const seen = openMarker(marker);
    const follows = followsIn(items.follow);
    const followed = follows.filter(({ news }) => news === 'followed');
    const peer = {
      faces: faces.map(({ id }) => id),
      silent: follows.filter(({ news }) => news === 'silent').map(({ threadId }) => threadId),
      muted: mutesIn(items.mute).map(({ personaId }) => personaId),
      spaces: await this.door.openSpaces(this.database, member),
    };
    const reached = await readReachedFaces(this.database, { ...peer, follows: followed, since: seen.hour });
    const waiting = await this.waiting.ofPeer(this.database, { ...peer, follows: followed.map(({ threadId }) => threadId) });
    const reports = await this.myReports.of(this.database, member);
    const all = happenings(reached, reports);
    const news = newsSince(seen, all).slice(0, longestList);
    const decisions = reached.deliveries
      .filter(({ kind }) => kind === 'decision')
      .map(({ decisionKind: kind, ...delivery }) => ({ ...delivery, kind }));
    const careMessages = [...Map.groupBy(reached.careMessages, ({ postId }) => postId).values()].flatMap(([newest]) => newest ?? []);
    const page = {
      ...{ news, waiting, threads: reached.threads, reports: reports.slice(0, longestList) },
      ...{ decisions: decisions.slice(0, longestList), careMessages: careMessages.slice(0, longestList) },
    };
    return { page, happenings: all, marker };
  }
}
