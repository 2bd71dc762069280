import type { Statements } from '../../platform/database/database.ts';

/** A revision that waits for a person to read it first. */
export interface HeldPost {
  readonly postId: string;
  readonly revisionId: string;
  readonly boardId: string;
}

/** Where held posts go. The review provides it, so that the community needs to know nothing of the review. */
export abstract class HeldPosts {
  /** Called in the writer's own transaction: post and item of review stand or fall together. */
  abstract opened(statements: Statements, held: HeldPost): Promise<void>;
}
