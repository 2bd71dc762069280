/** What a query can be about. */
export type Subject = 'thread' | 'post' | 'board' | 'reference' | 'decision' | 'reviewable' | 'appeal' | 'nothing here';

/**
 * About what each query is, by its name and the argument that says so: a line for each that needs one. `nothing here`: no world of these
 * tests has such a thing; what is answered is then looked at by its own tests.
 */
const subjects: Readonly<Record<string, Subject>> = {
  'thread.id': 'thread',
  'keptInThread.threadId': 'thread',
  'post.id': 'post',
  'reportTargets.postId': 'post',
  'careConversation.postId': 'post',
  'postCare.postId': 'post',
  'board.slug': 'board',
  'threadsWaitingOnBoard.slug': 'board',
  'tryScreening.boardSlug': 'board',
  'draftOnBoard.slug': 'board',
  'reportStatus.reference': 'reference',
  'myDecision.id': 'decision',
  'reviewable.id': 'reviewable',
  'redactionSheet.reviewableId': 'reviewable',
  'contactsAbout.reviewableId': 'reviewable',
  'decisionToUndo.id': 'decision',
  'appeal.id': 'appeal',
  'decisionsByCaseCode.code': 'nothing here',
  'badge.id': 'nothing here',
  'badgeApplication.id': 'nothing here',
  'draft.id': 'nothing here',
  'keptHelpline.id': 'nothing here',
  'threadsWaiting.told': 'nothing here',
  'tryScreening.text': 'nothing here',
  'previewPost.input': 'nothing here',
  'careInText.input': 'nothing here',
  'signInName.submission': 'nothing here',
  'staffInvitation.code': 'nothing here',
  'staffPerson.id': 'nothing here',
  'staffGrants.personId': 'nothing here',
  'secondLook.id': 'nothing here',
};

/** The things of a world that can be asked about. */
export type Known = Readonly<Partial<Record<Subject, readonly string[]>>>;

/** What to ask a query about. A query that is not in the list above fails whoever walks them all. */
export function thingsFor(known: Known, query: string, argument: string): readonly string[] {
  const subject = subjects[`${query}.${argument}`];
  if (subject === undefined) throw new Error(`say in subjects.ts what ${query}.${argument} is about`);
  return known[subject] ?? [];
}
