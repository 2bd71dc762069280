import { Injectable } from '@nestjs/common';
import { ReadThreadPage } from '../community/index.ts';
import { Database } from '../platform/database/database.ts';
import { notFound } from '../platform/graphql/outcomes.type.ts';
import type { Member } from '../platform/sessions/viewer.ts';
import { KeepItem } from './keep-item.ts';
import { followsIn } from './kept-contents.ts';
import type { ThreadNews } from './kept-contents.ts';
import type { SetThreadNewsResult } from './keeping.type.ts';

/** A page of a thread that holds none of its posts: what is asked is only whether this member may read it. */
const pastTheEnd = 1_000_000_000;

/** Follows a thread, or stops its news; null: as without a word, when a thread in which the member has written brings news. */
@Injectable()
export class SetThreadNews {
  constructor(
    private readonly database: Database,
    private readonly threads: ReadThreadPage,
    private readonly items: KeepItem,
  ) {}

  async execute(member: Member, { threadId, news }: { threadId: string; news: ThreadNews | null }): Promise<typeof SetThreadNewsResult> {
    const follow = news === null ? null : await this.follow(member, threadId, news);
    if (follow === undefined) return notFound('thread');
    const refusal = await this.items.change(member, {
      kind: 'follow',
      of: (items) => items.find((item) => followsIn([item])[0]?.threadId === threadId),
      becomes: follow === null ? null : [follow],
    });
    return refusal ?? { __typename: 'ThreadNewsSet', threadId };
  }

  /** What there was before is no news to who begins to follow. undefined: no such thread for this member. */
  private async follow(member: Member, threadId: string, news: ThreadNews): Promise<object | undefined> {
    if ((await this.threads.page({ id: threadId, after: pastTheEnd, viewer: member })) === null) return undefined;
    const thread = await this.database.first<{ after: number }>('select post_count as after from thread where id = $1', [threadId]);
    return thread === undefined ? undefined : { threadId, news, after: thread.after };
  }
}
