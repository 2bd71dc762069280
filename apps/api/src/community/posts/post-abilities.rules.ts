import type { Viewer } from '../../platform/sessions/viewer.ts';
import type { PostAbilities, PostState } from './post.type.ts';

export interface PostAbilitiesGiven {
  readonly viewer: Viewer['kind'];
  readonly state: PostState;
  readonly mine: boolean;
}

/** Pure: what a viewer may do with a post. A hidden post can be edited by its author, who so answers the decision; a removed one cannot. */
export function postAbilities({ viewer, state, mine }: PostAbilitiesGiven): PostAbilities {
  const visible = state === 'visible';
  return {
    edit: mine && (visible || state === 'held' || state === 'hidden'),
    delete: mine && state !== 'deleted',
    react: viewer === 'member' && visible && !mine,
    report: visible && !mine,
  };
}
