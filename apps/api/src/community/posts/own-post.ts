import { Injectable } from '@nestjs/common';
import type { Statements } from '../../platform/database/database.ts';
import type { Audience, WhoMayWrite } from '../boards/board.type.ts';
import { PersonaOwner } from '../personas/persona-owner.query.ts';
import type { Writer } from '../personas/writers.ts';
import type { PostState } from './post.type.ts';

export interface OwnPost {
  readonly id: string;
  readonly threadId: string;
  readonly boardId: string;
  readonly personaId: string;
  readonly revisionId: string;
  readonly position: number;
  readonly state: PostState;
  readonly premoderated: boolean;
  readonly audience: Audience;
  readonly whoMayWrite: WhoMayWrite;
}

/** A post that its own author changes. */
@Injectable()
export class OwnPosts {
  constructor(private readonly owner: PersonaOwner) {}

  /** Locks the post; tells whether it is the writer's. */
  async lock(statements: Statements, writer: Writer, postId: string): Promise<{ post: OwnPost; mine: boolean } | undefined> {
    const post = await statements.first<OwnPost>(
      `select post.id, post.thread_id as "threadId", thread.board_id as "boardId", post.persona_id as "personaId",
              post.revision_id as "revisionId", post.position, post.state, board.premoderated, board.audience,
              board.who_may_write as "whoMayWrite"
         from post join thread on thread.id = post.thread_id join board on board.id = thread.board_id
        where post.id = $1 for update of post`,
      [postId],
    );
    return post === undefined ? undefined : { post, mine: await this.owner.is(statements, writer, post.personaId) };
  }
}
