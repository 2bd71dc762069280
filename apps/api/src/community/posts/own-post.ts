import { Injectable } from '@nestjs/common';
import type { Statements } from '../../platform/database/database.ts';
import { boardColumn, doorColumns } from '../boards/board-row.ts';
import { BoardDoor } from '../boards/board-door.query.ts';
import type { Board } from '../boards/board.type.ts';
import { PersonaOwner } from '../personas/persona-owner.query.ts';
import type { Writer } from '../personas/writers.ts';
import type { PostState } from './post.type.ts';

export interface OwnPost {
  readonly id: string;
  readonly threadId: string;
  readonly boardId: string;
  readonly board: Board;
  readonly season: number | null;
  readonly boardSpace: Uint8Array | null;
  readonly space: Uint8Array;
  readonly personaId: string;
  readonly revisionId: string;
  readonly position: number;
  readonly state: PostState;
  readonly withCare: boolean;
}

/** A post that its own author changes, or that another answers with a word of support. */
@Injectable()
export class OwnPosts {
  constructor(
    private readonly owner: PersonaOwner,
    private readonly door: BoardDoor,
  ) {}

  /**
   * Locks the post; tells whether it is the writer's and whether the writer may enter its board. A post of another that waits to be read,
   * or lies behind a closed door, answers like one that does not exist.
   */
  async lock(statements: Statements, writer: Writer, postId: string): Promise<{ post: OwnPost; mine: boolean; open: boolean } | undefined> {
    const post = await statements.first<OwnPost>(
      `select post.id, post.thread_id as "threadId", thread.board_id as "boardId", thread.space, ${boardColumn}, ${doorColumns}, post.persona_id as "personaId",
              post.revision_id as "revisionId", post.position, post.state, post.with_care as "withCare"
         from post join thread on thread.id = post.thread_id join board on board.id = thread.board_id
        where post.id = $1 for update of post`,
      [postId],
    );
    if (post === undefined) return undefined;
    const mine = await this.owner.is(statements, writer, post.personaId);
    const open = await this.door.opens(statements, writer, post);
    return mine || (open && post.state !== 'held') ? { post, mine, open } : undefined;
  }
}
