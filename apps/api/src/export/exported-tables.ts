import type { ExportSection } from './read-export.query.ts';

/** In which part of the export the rows of each table stand. */
export const exportedTables: Record<string, readonly ExportSection[]> = {
  credential: ['waysIn'],
  session: ['sessions'],
  persona: ['faces'],
  thread: ['posts'],
  post: ['posts'],
  revision: ['posts'],
  reaction: ['reactions'],
  membership: ['memberships'],
  sealed_item: ['kept'],
  delivery: ['messages'],
  restriction: ['restrictions'],
  report: ['reports'],
  appeal: ['decisions', 'reports'],
};

/** Tables in which a member's request leaves rows that are not the member's own, each with the reason. */
export const notExported: Record<string, string> = {
  reviewable: 'The moderators’ item about a post, with what others reported; what was decided of it is exported.',
  signal: 'Says that a person should look at a post; what was decided is exported.',
};
