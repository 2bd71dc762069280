import { Injectable } from '@nestjs/common';
import { BoardDoor } from '../../community/index.ts';
import { Database } from '../../platform/database/database.ts';
import type { Viewer } from '../../platform/sessions/viewer.ts';
import { targetsSeenWith } from '../review/targets.ts';
import type { ReportTarget } from './report.type.ts';

/** What can be reported with a visible post beside its text: the title that it opens, the name of its face, the badge. */
@Injectable()
export class ReadReportTargets {
  constructor(
    private readonly database: Database,
    private readonly door: BoardDoor,
  ) {}

  /** Empty where the viewer may not read the post. */
  async of(viewer: Viewer, postId: string): Promise<ReportTarget[]> {
    const post = await this.database.first<{ threadId: string }>(
      `select thread_id as "threadId" from post where id = $1 and state = 'visible'`,
      [postId],
    );
    if (post === undefined || !(await this.door.opensThread(this.database, viewer, post.threadId))) return [];
    return targetsSeenWith(this.database, postId);
  }
}
