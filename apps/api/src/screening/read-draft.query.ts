import type { RevisionToScreen } from '../community/index.ts';
import type { Statements } from '../platform/database/database.ts';
import { around } from './around.query.ts';
import type { ContentReader } from './content-reader.ts';
import type { Draft } from './opinion.ts';
import { readingOf } from './reading.rules.ts';
import { watchedOn } from './watching/watched-entries.query.ts';

/** All that phases look at, read for a revision that is about to be written, or that its author only looks at. */
export async function readDraft(statements: Statements, content: ContentReader, revision: RevisionToScreen): Promise<Draft> {
  const reading = readingOf(revision);
  return {
    revision,
    reading,
    around: await around(statements, revision),
    watched: await watchedOn(statements, revision.board),
    content: content.read(reading.whole, revision.board.language),
  };
}
