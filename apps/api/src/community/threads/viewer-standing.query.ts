import { Injectable } from '@nestjs/common';
import { tagOf } from '@rinnalla/anonymity';
import { Database } from '../../platform/database/database.ts';
import type { Viewer } from '../../platform/sessions/viewer.ts';
import { stranger } from '../posts/post-row.ts';
import type { PostRow, Standing } from '../posts/post-row.ts';
import type { ReactionKind } from '../posts/post.type.ts';

interface Face {
  readonly id: string;
  readonly name: string;
}

/** How a viewer stands to a thread and its posts: found through tags in the request, stored nowhere. */
@Injectable()
export class ViewerStanding {
  constructor(private readonly database: Database) {}

  /** The viewer's face in a thread. No statement for a guest, one for others. */
  async face(viewer: Viewer, space: Uint8Array): Promise<Face | undefined> {
    if (viewer.kind === 'guest') return undefined;
    if (viewer.kind === 'staff') return this.database.first<Face>('select id, name from persona where staff_account_id = $1', [viewer.id]);
    return this.database.first<Face>('select id, name from persona where space = $1 and tag = $2', [
      space,
      tagOf(viewer.keys, 'persona', space),
    ]);
  }

  /** A look-up of the viewer's standing to each of these posts. No statement for a guest or staff, one for a member. */
  async to(viewer: Viewer, { posts, face }: { posts: readonly PostRow[]; face: Face | undefined }): Promise<(post: PostRow) => Standing> {
    if (viewer.kind === 'guest') return () => stranger;
    const reactions = viewer.kind === 'member' ? await this.reactions(viewer, posts) : new Map<string, ReactionKind>();
    return (post) => ({ mine: post.author.id === face?.id, myReaction: reactions.get(post.id) ?? null });
  }

  private async reactions(viewer: Extract<Viewer, { kind: 'member' }>, posts: readonly PostRow[]): Promise<Map<string, ReactionKind>> {
    const ids = posts.map(({ id }) => id);
    const tags = ids.map((id) => tagOf(viewer.keys, 'reaction', id));
    const rows = await this.database.rows<{ postId: string; kind: ReactionKind }>(
      `select reaction.post_id as "postId", reaction.kind from unnest($1::uuid[], $2::bytea[]) own (post_id, tag)
         join reaction on reaction.post_id = own.post_id and reaction.tag = own.tag where reaction.kind is not null`,
      [ids, tags],
    );
    return new Map(rows.map(({ postId, kind }) => [postId, kind]));
  }
}
