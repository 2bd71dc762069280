import { Injectable } from '@nestjs/common';
import { tagOf } from '@rinnalla/anonymity';
import { Database } from '../../platform/database/database.ts';
import type { Member, Viewer } from '../../platform/sessions/viewer.ts';
import { stranger } from '../posts/post-row.ts';
import type { PostRow, Standing } from '../posts/post-row.ts';
import type { ReactionKind } from '../posts/post.type.ts';

interface Face {
  readonly id: string;
  readonly name: string;
}

/** A viewer's face in a thread, and how it stands to each post there. */
export interface StandingInThread {
  readonly face: Face | undefined;
  readonly to: (post: PostRow) => Standing;
}

interface Place {
  readonly space: Uint8Array;
  readonly posts: readonly PostRow[];
}

/** How a viewer stands to a thread and its posts: found through tags in the request, stored nowhere. */
@Injectable()
export class ViewerStanding {
  constructor(private readonly database: Database) {}

  /** No statement for a guest, one for others. */
  async in(viewer: Viewer, place: Place): Promise<StandingInThread> {
    if (viewer.kind === 'guest') return { face: undefined, to: () => stranger };
    if (viewer.kind === 'member') return this.ofMember(viewer, place);
    const face = await this.database.first<Face>('select id, name from persona where staff_account_id = $1', [viewer.id]);
    return { face, to: (post) => ({ mine: post.author.id === face?.id, myReaction: null }) };
  }

  private async ofMember({ keys }: Member, { space, posts }: Place): Promise<StandingInThread> {
    const ids = posts.map(({ id }) => id);
    const tags = ids.map((id) => tagOf(keys, 'reaction', id));
    const row = await this.database.first<{ face: Face | null; reactions: Record<string, ReactionKind> | null }>(
      `select (select json_build_object('id', id, 'name', name) from persona where space = $1 and tag = $2) as face,
              (select json_object_agg(reaction.post_id, reaction.kind) from unnest($3::uuid[], $4::bytea[]) own (post_id, tag)
                 join reaction on reaction.post_id = own.post_id and reaction.tag = own.tag where reaction.kind is not null) as reactions`,
      [space, tagOf(keys, 'persona', space), ids, tags],
    );
    const face = row?.face ?? undefined;
    return { face, to: ({ id, author }) => ({ mine: author.id === face?.id, myReaction: row?.reactions?.[id] ?? null }) };
  }
}
