/**
 * Whom the table knows. `guest` means everybody. A young member, and a professional whose badge does not hold, stand nowhere of their own:
 * they call what every member and every professional calls, and what they may not do is told to them as an outcome.
 */
export type Entrance = 'guest' | 'member' | 'closed member' | 'professional' | 'verifier' | 'moderator' | 'editor' | 'operator';

export interface Audience {
  readonly who: readonly Entrance[];
  readonly operations: readonly string[];
}

/**
 * Who may call which operation, read and agreed on by a person. It stands beside the declarations in the code and is made from none of
 * them: an operation that is new, or that opens to somebody else, fails the test until somebody has thought about it and written it here.
 */
export const matrix: readonly Audience[] = [
  {
    who: ['guest'],
    operations: [
      ...['boards', 'board', 'thread', 'post', 'badge', 'consent', 'viewer', 'staffing', 'helplines', 'careInText'],
      // What a member keeps in a thread or on a board stands on the page that guests read: to them it is nothing.
      ...['keptInThread', 'draftOnBoard'],
      ...['replyPromise', 'threadsWaiting', 'threadsWaitingOnBoard'],
      ...['reportTargets', 'reportPost', 'reportStatus', 'appealAsReporter'],
      // For whoever holds the code: an author who cannot come in any more.
      ...['decisionsByCaseCode', 'appealByCaseCode'],
      ...['drawPhrase', 'createAccount', 'signIn', 'signInWithPassword', 'signOut'],
      ...['passkeySignInOptions', 'signInStaff', 'signInStaffWithPasskey'],
      ...['staffInvitation', 'joinStaffWithPassword', 'joinStaffWithPasskey'],
      ...['demoAccounts', 'demoBoardCodes', 'enterDemo'],
    ],
  },
  {
    // A closed account takes its own words away, reads why it is closed, and appeals.
    who: ['member', 'closed member', 'professional'],
    operations: ['deletePost', 'myRestrictions', 'myDecision', 'appealAsAuthor', 'postCare'],
  },
  { who: ['member', 'professional'], operations: ['startThread', 'reply', 'editPost', 'previewPost'] },
  {
    who: ['member', 'closed member'],
    operations: [
      ...['careConversation', 'answerCare'],
      ...['myThings', 'markNewsSeen', 'myKeeping', 'draft', 'leave'],
      ...['waysIn', 'ownSessions', 'endOwnSession', 'endOtherSessions'],
    ],
  },
  {
    who: ['member'],
    operations: [
      ...['react', 'setThreadNews', 'muteAuthor', 'unmute', 'saveDraft', 'discardDraft'],
      ...['myBoards', 'joinBoard', 'leaveBoard', 'myHandles', 'makeHandle', 'retireHandle'],
      ...['signInName', 'renewPhrase', 'setPassword', 'removeWayIn', 'acceptConsent'],
    ],
  },
  { who: ['professional'], operations: ['myBadge', 'applyForBadge'] },
  // A professional reads the own application alone; the swapped ids hold it to that.
  { who: ['professional', 'verifier'], operations: ['badgeApplication'] },
  { who: ['verifier'], operations: ['verificationQueue', 'decideApplication', 'revokeBadge', 'badgeReferrals', 'keepBadge'] },
  {
    who: ['moderator'],
    operations: [
      ...['threadsForModerators'],
      ...['reviewQueue', 'reviewable', 'claimReviewable', 'claimNextReviewable', 'releaseReviewable', 'decideReviewable'],
      ...['queueChanged', 'redactionSheet', 'lookAtCovered', 'endThreadLimit'],
      ...['answerProposal', 'secondSignatures', 'decisionToUndo', 'undoDecision', 'appeal', 'decideAppeal'],
      ...['contactsAbout', 'contactAuthorities', 'answerContact'],
      ...['sendCareMessage', 'answerInThread', 'setFollowUp', 'cancelFollowUp', 'handOverReviewable'],
      ...['secondLooks', 'takeSecondLook', 'answerSecondLook', 'giveBackSecondLook'],
      ...['myWellbeing', 'myPause', 'chooseWork', 'takeBreak', 'endBreak'],
    ],
  },
  { who: ['editor'], operations: ['keptHelplines', 'keptHelpline', 'saveHelpline', 'checkHelpline', 'hideHelpline'] },
  {
    who: ['moderator', 'operator'],
    operations: ['secondLook', 'moderatorAgreement', 'invitedBoards', 'makeBoardCode', 'closeBoardCode', 'beginSeason'],
  },
  {
    who: ['operator'],
    operations: [
      ...['staffPeople', 'staffPerson', 'inviteStaff', 'changeStaffRoles', 'setStaffActive', 'resetStaffFactors'],
      ...['staffGrants', 'boardsToModerate', 'grantRole', 'revokeRole'],
      ...['auditLog', 'auditChain', 'auditNight', 'authorityContacts'],
      ...['watchedEntries', 'addWatched', 'removeWatched', 'tryScreening'],
    ],
  },
  {
    // A senior moderator is a moderator: the role opens nothing of its own.
    who: ['professional', 'verifier', 'moderator', 'editor', 'operator'],
    operations: ['myStaffAccess', 'addStaffPasskey', 'setStaffPassword', 'removeStaffFactor', 'endStaffSessions', 'setSingleKeys'],
  },
];

export type Answer = 'allowed' | 'SIGNED_OUT' | 'FORBIDDEN' | 'CLOSED';

/** What somebody who is here in this way is answered; null: as somebody who is not signed in. */
export function expectedAnswer(entrance: Entrance | 'staff without a role' | null, { who }: Audience): Answer {
  if (who.includes('guest')) return 'allowed';
  if (entrance === null) return 'SIGNED_OUT';
  if (who.some((each) => each === entrance)) return 'allowed';
  return entrance === 'closed member' && who.includes('member') ? 'CLOSED' : 'FORBIDDEN';
}

/** Where table and schema disagree on what operations there are, in sentences; none is as it should be. */
export function disagreements(table: readonly Audience[], operations: readonly string[]): string[] {
  const listed = table.flatMap((audience) => audience.operations);
  return [
    ...operations.filter((name) => !listed.includes(name)).map((name) => `${name} stands nowhere in the table`),
    ...listed.filter((name) => !operations.includes(name)).map((name) => `${name} is no operation`),
    ...listed.filter((name, n) => listed.indexOf(name) !== n).map((name) => `${name} stands there twice`),
  ];
}
