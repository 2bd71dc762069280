import { m, type Language } from '@rinnalla/i18n';
import type { PostShownFragment } from '@rinnalla/contract';
import { pathTo } from '../../shell/path-to.ts';
import { PostArticle } from '../community/post-article.tsx';
import { ReactionCounts } from '../community/reaction-counts.tsx';
import { SupportLink } from '../reactions/support-link.tsx';

interface PostInThreadProps {
  post: PostShownFragment;
  /** The language of the board. */
  language: Language;
}

/** A post with the words of support it was given and all that its reader may do with it. */
export function PostInThread({ post, language }: PostInThreadProps) {
  const { react, edit, report } = post.abilities;
  const hasFoot = react || edit || report || post.abilities.delete || post.reactions.length > 0;
  return (
    <PostArticle post={post} language={language}>
      {hasFoot ? (
        <>
          <ReactionCounts reactions={post.reactions} />
          {react ? <SupportLink post={post} /> : null}
          <PostLinks post={post} />
        </>
      ) : null}
    </PostArticle>
  );
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
    </>
  );
}
