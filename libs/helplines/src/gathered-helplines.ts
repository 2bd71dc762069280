import file from './gathered-helplines.json' with { type: 'json' };
import type { Helpline, HelplineTopic } from './helpline.ts';

/** A line of the program's own copy. */
export interface GatheredHelpline extends Helpline {
  /** Sources contradict each other so much that nobody sees it before an editor has called. */
  readonly hidden: boolean;
  /** For the editors: how sure the sources are. In English. */
  readonly note: string;
}

/**
 * The program's own copy of the lines: with them the database is filled once, and a page has them while the database is away. The `id` is a
 * word such as `fi-112`. Nobody has checked them.
 */
export const gatheredHelplines: readonly GatheredHelpline[] = file.helplines.map(({ key, topics, ...line }) => ({
  ...line,
  id: key,
  topics: topics as HelplineTopic[],
  checkedOn: null,
  writtenOn: file.gatheredOn,
}));
