import type { CrisisLevel } from '@rinnalla/content-safety';
import type { Statements } from '../../platform/database/database.ts';
import type { Language } from '../boards/board.type.ts';
import type { PostState } from './post.type.ts';
import type { Screening } from './screening.ts';
import type { ScreeningOutcome } from './screening.type.ts';

/** A post as its author wrote it in one form: what the form is answered with when it is sent again. */
export interface StandingPost {
  readonly position: number;
  readonly state: PostState;
  readonly outcome: ScreeningOutcome;
  readonly care: CrisisLevel;
}

interface StandingRow {
  readonly position: number;
  readonly state: PostState;
  readonly outcome: ScreeningOutcome | null;
  readonly title: string;
  readonly text: string;
  readonly language: Language;
}

/** What the first form that wrote the post was answered; undefined: no such post stands. `screening` reads the text again. */
export function standingPost(statements: Statements, screening: Screening, postId: string): Promise<StandingPost | undefined> {
  return standing(statements, screening, {
    revision: 'revision.post_id = post.id and revision.number = 1',
    where: 'post.id = $1',
    id: postId,
  });
}

/** The same of the form that wrote a later revision. */
export function standingRevision(statements: Statements, screening: Screening, revisionId: string): Promise<StandingPost | undefined> {
  return standing(statements, screening, { revision: 'revision.post_id = post.id', where: 'revision.id = $1', id: revisionId });
}

async function standing(
  statements: Statements,
  screening: Screening,
  { revision, where, id }: { revision: string; where: string; id: string },
): Promise<StandingPost | undefined> {
  const row = await statements.first<StandingRow>(
    `select post.position, post.state, revision.screening as outcome, revision.text, board.language, thread.title
       from post join revision on ${revision} join thread on thread.id = post.thread_id join board on board.id = thread.board_id where ${where}`,
    [id],
  );
  if (row === undefined) return undefined;
  const { position, state, outcome, text, language } = row;
  const title = position === 1 ? row.title : null;
  return { position, state, outcome: outcome ?? 'published', care: screening.crisisIn({ title, text, language }) };
}
