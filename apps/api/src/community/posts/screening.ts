import type { CrisisLevel } from '@rinnalla/content-safety';
import type { Statements } from '../../platform/database/database.ts';
import type { Board } from '../boards/board.type.ts';
import type { PostState } from './post.type.ts';
import type { ScreeningOutcome } from './screening.type.ts';

/** What is read: the text, and with an opening post the title of its thread. */
export interface TextToRead {
  readonly title: string | null;
  readonly text: string;
  readonly language: Board['language'];
}

/** A revision before it is written. */
export interface RevisionToScreen extends Omit<TextToRead, 'language'> {
  /** `nobody`: it is imported. */
  readonly by: 'member' | 'professional' | 'nobody';
  readonly board: Pick<Board, 'id' | 'language' | 'premoderated'>;
  /** When it is written, in hours since 1970. */
  readonly hour: number;
  /** Where it comes to stand; null: at the opening of a new thread. */
  readonly place: { readonly threadId: string; readonly personaId: string; readonly position: number } | null;
  /** The post as it stands; null: it is new. */
  readonly before: { readonly state: PostState; readonly text: string } | null;
}

/** What screening made of a revision. */
export interface Screened {
  readonly outcome: ScreeningOutcome;
  /** For the author alone. */
  readonly crisis: CrisisLevel;
  /** Puts what was seen before the moderators, in the writer's own transaction: post and item of review stand or fall together. */
  toReview(statements: Statements, written: { readonly postId: string; readonly revisionId: string }): Promise<void>;
}

/** What every revision passes before it is written. Screening provides it, so that the community needs to know nothing of it or of the review. */
export abstract class Screening {
  /** Reads, and writes nothing. */
  abstract screen(statements: Statements, revision: RevisionToScreen): Promise<Screened>;

  /** How much danger the writer of this text may be in; the same answer each time it is asked. */
  abstract crisisIn(text: TextToRead): CrisisLevel;
}
