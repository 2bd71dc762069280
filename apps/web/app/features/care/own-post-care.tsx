import type { PostShownFragment } from '@rinnalla/contract';
import { m } from '@rinnalla/i18n';
import { pathTo } from '../../shell/path-to.ts';

/** At an own post: the way to what a moderator wrote about it. */
export function OwnPostCare({ post: { id, forAuthor } }: { post: PostShownFragment }) {
  if (!forAuthor || forAuthor.careMessages === 0) return null;
  return (
    <p className="notice notice-care">
      <a href={pathTo(`/posts/${id}/messages`)}>{m.care_words_for_you()}</a>
    </p>
  );
}
