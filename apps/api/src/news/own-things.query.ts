import { Injectable } from '@nestjs/common';
import { MyPersonas } from '../community/index.ts';
import { Database } from '../platform/database/database.ts';
import type { Member } from '../platform/sessions/viewer.ts';
import { happenings } from './happenings.rules.ts';
import { MyReports } from './my-reports.query.ts';
import type { MyThings, NewsItem } from './my-things.type.ts';
import { markerAddress, openMarker } from './news-marker.ts';
import { newsSince } from './news.rules.ts';
import type { Happening } from './news.rules.ts';
import { longestList, readReachedFaces } from './reached-faces.query.ts';

/** A member's page of own things, and everything that may be news, whether marked as seen or not. */
export interface OwnThings {
  readonly page: MyThings;
  readonly happenings: (NewsItem & Happening)[];
}

/** Gathers what is a member's own through `mine`, during the member's own request. Five statements for up to 64 faces; writes nothing. */
@Injectable()
export class ReadOwnThings {
  constructor(
    private readonly database: Database,
    private readonly myPersonas: MyPersonas,
    private readonly myReports: MyReports,
  ) {}

  async of(member: Member): Promise<OwnThings> {
    const faces = await this.myPersonas.of(this.database, member);
    const reached = await readReachedFaces(
      this.database,
      faces.map(({ id }) => id),
      markerAddress(member.keys),
    );
    const reports = await this.myReports.of(this.database, member);
    const all = happenings(reached, reports);
    const news = newsSince(openMarker(member.keys, reached.marker), all).slice(0, longestList);
    const decisions = reached.deliveries
      .filter(({ kind }) => kind === 'decision')
      .map(({ decisionKind: kind, ...delivery }) => ({ ...delivery, kind }));
    const page = { news, threads: reached.threads, reports: reports.slice(0, longestList), decisions: decisions.slice(0, longestList) };
    return { page, happenings: all };
  }
}
