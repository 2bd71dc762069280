import { m } from '@rinnalla/i18n';
import type { PostShownFragment, ThreadHeadFragment } from '@rinnalla/contract';
import { pathTo } from '../../shell/path-to.ts';
import { OwnPostCare } from '../care/own-post-care.tsx';
import { PostArticle } from '../community/post-article.tsx';
import { ReactionCounts } from '../community/reaction-counts.tsx';
import { MuteLink } from '../keeping/mute-link.tsx';
import { SupportLink } from '../reactions/support-link.tsx';

interface PostInThreadProps {
  post: PostShownFragment;
  thread: ThreadHeadFragment;
  /** The faces whose posts the reader has folded; null for who cannot. */
  mutedFaces: readonly string[] | null;
}

/** A post with the words of support it was given and all that its reader may do with it. */
export function PostInThread({ post, thread, mutedFaces }: PostInThreadProps) {
  const mute = muteOf(post, mutedFaces);
  const { react, edit, report } = post.abilities;
  const hasFoot = react || edit || report || post.abilities.delete || mute !== null || post.reactions.length > 0;
  return (
    <PostArticle post={post} language={thread.board.language} isMuted={mute === 'muted'}>
      {hasFoot ? (
        <>
          <OwnPostCare post={post} />
          <ReactionCounts reactions={post.reactions} />
          {react ? <SupportLink post={post} /> : null}
          <PostLinks post={post} />
          {mute === null ? null : <MuteLink post={post} threadId={thread.id} isMuted={mute === 'muted'} />}
        </>
      ) : null}
    </PostArticle>
  );
}

/** Whether the reader has muted the writer of a post, or may; null: neither. */
function muteOf({ author, mine, state }: PostShownFragment, mutedFaces: readonly string[] | null): 'muted' | 'possible' | null {
  if (mutedFaces === null || mine || state === 'deleted') return null;
  return mutedFaces.includes(author.id) ? 'muted' : 'possible';
}

function PostLinks({ post: { id, position: place, author, abilities } }: { post: PostShownFragment }) {
  return (
    <>
      {abilities.edit ? (
        <a href={pathTo(`/posts/${id}/edit`)} aria-label={m.community_edit_named({ place })}>
          {m.community_edit()}
        </a>
      ) : null}
      {abilities.delete ? (
        <a href={pathTo(`/posts/${id}/delete`)} aria-label={m.community_delete_named({ place })}>
          {m.community_delete()}
        </a>
      ) : null}
      {abilities.report ? (
        <a href={pathTo(`/posts/${id}/report`)} rel="nofollow" aria-label={m.community_report_named({ name: author.name })}>
          {m.community_report()}
        </a>
      ) : null}
      {abilities.report && place === 1 ? (
        <a href={pathTo(`/posts/${id}/report?about=thread`)} rel="nofollow">
          {m.targets_report_title_link()}
        </a>
      ) : null}
    </>
  );
}
