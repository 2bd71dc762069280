import type { PostShownFragment } from '@rinnalla/contract';
import { m } from '@rinnalla/i18n';
import { pathTo } from '../../shell/path-to.ts';

/** At an own post: the way to what a moderator wrote about it, and to the words of care that its author was shown when it was sent. */
export function OwnPostCare({ post: { id, state, forAuthor } }: { post: PostShownFragment }) {
  if (!forAuthor) return null;
  const { careMessages, wordsOfCare } = forAuthor;
  return (
    <>
      {careMessages === 0 ? null : (
        <p className="notice notice-care">
          <a href={pathTo(`/posts/${id}/messages`)}>{m.care_words_for_you()}</a>
        </p>
      )}
      {wordsOfCare ? <a href={pathTo(`/posts/${id}/care`)}>{m.coach_to_care()}</a> : null}
      {!wordsOfCare && state === 'held' ? <a href={pathTo(`/posts/${id}/care`)}>{m.coach_to_why()}</a> : null}
    </>
  );
}
