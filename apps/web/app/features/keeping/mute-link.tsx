import { m } from '@rinnalla/i18n';
import type { PostShownFragment } from '@rinnalla/contract';
import { pathTo } from '../../shell/path-to.ts';
import { pathOfPost } from '../posts/post-path.rules.ts';

interface MuteLinkProps {
  post: PostShownFragment;
  threadId: string;
  isMuted: boolean;
}

/** To the page that mutes the writer of a post, or the one that ends it. */
export function MuteLink({ post: { id, author, position }, threadId, isMuted }: MuteLinkProps) {
  if (isMuted)
    return (
      <a
        href={pathTo(`/mutes/${author.id}?to=${encodeURIComponent(pathTo(pathOfPost(threadId, position)))}`)}
        aria-label={m.keeping_unmute_named({ name: author.name })}
      >
        {m.keeping_unmute()}
      </a>
    );
  return (
    <a href={pathTo(`/posts/${id}/mute`)} aria-label={m.keeping_mute_named({ name: author.name })}>
      {m.keeping_mute()}
    </a>
  );
}
