import { m } from '@rinnalla/i18n';
import type { PostShownFragment } from '@rinnalla/contract';
import { reactionNames } from '../community/reaction-names.ts';
import { SupportForm } from './support-form.tsx';

/** Folded until somebody wants to give a word: a thread is for reading first. */
export function SupportMenu({ post }: { post: PostShownFragment }) {
  const { myReaction, author } = post;
  return (
    <details className="support">
      <summary>
        {myReaction === null ? m.community_support() : m.community_support_mine({ word: reactionNames[myReaction]() })}
        <span className="sr-only"> {m.community_support_to({ name: author.name })}</span>
      </summary>
      <SupportForm post={post} />
    </details>
  );
}
