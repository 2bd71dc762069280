import { m } from '@rinnalla/i18n';
import type { PostShownFragment } from '@rinnalla/contract';
import { pathTo } from '../../shell/path-to.ts';
import { reactionNames } from '../community/reaction-names.ts';

/** To the words of support for a post. They have a page of their own: on a thread of twenty posts they would be half of it. */
export function SupportLink({ post: { id, author, myReaction } }: { post: PostShownFragment }) {
  const text = myReaction === null ? m.community_support() : m.community_support_mine({ word: reactionNames[myReaction]() });
  return (
    <a href={pathTo(`/posts/${id}/react`)} aria-label={`${text} ${m.community_support_to({ name: author.name })}`}>
      {text}
    </a>
  );
}
