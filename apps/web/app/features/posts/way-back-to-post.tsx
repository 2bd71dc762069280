import { m } from '@rinnalla/i18n';
import type { PostQuery } from '@rinnalla/contract';
import { pathTo } from '../../shell/path-to.ts';
import { pathOfPost } from './post-path.rules.ts';

/** Leads from a page about one post back to it in its thread. */
export const WayBackToPost = ({ own: { thread, post } }: { own: NonNullable<PostQuery['post']> }) => (
  <a href={pathTo(pathOfPost(thread.id, post.position))}>{m.community_back_to_thread()}</a>
);
