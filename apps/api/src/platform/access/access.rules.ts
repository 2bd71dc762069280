import type { Viewer } from '../sessions/viewer.ts';

/** Who may call an operation. `guest` means anybody at all. */
export type Who = 'guest' | 'member' | 'professional' | 'verifier' | 'moderator' | 'senior_moderator' | 'editor' | 'operator';

export type AccessAnswer = 'allowed' | 'signed_out' | 'forbidden';

/** Pure: does an operation answer a member whose account is closed? Whatever a guest may do, it may too. */
export const answersClosed = ({ who, whileClosed }: { who: readonly Who[]; whileClosed?: true }): boolean =>
  whileClosed === true || who.includes('guest');

/** Pure: may this viewer call an operation that is open to these? */
export function answerAccess(viewer: Viewer, who: readonly Who[]): AccessAnswer {
  if (who.includes('guest')) return 'allowed';
  if (viewer.kind === 'guest') return 'signed_out';
  if (viewer.kind === 'member') return who.includes('member') ? 'allowed' : 'forbidden';
  return viewer.roles.some((role) => who.includes(role)) ? 'allowed' : 'forbidden';
}
