import type { FaceUnderReviewFragment, PostState } from '@rinnalla/contract';
import { m } from '@rinnalla/i18n';
import type { Block } from '@rinnalla/post-grammar';
import { pathTo } from '../../shell/path-to.ts';
import { Persona } from '../../ui/persona.tsx';
import { PostBody } from '../../ui/post-body.tsx';
import type { ContentNoteKind } from '../community/content-note-names.ts';
import { noteWords, postStateTexts } from './moderation-names.ts';

interface MaskedPostProps {
  post: { author: FaceUnderReviewFragment; state: PostState; tree: Block[]; contentNotes: readonly ContentNoteKind[]; position: number };
  thread: { id: string; title: string };
  /** Where something else is judged, the post is only what it was seen with. */
  title?: string;
}

/** The post that is looked at. Its text stays folded until the moderator is ready to read it. */
export function MaskedPost({ post, thread, title = m.moderation_item_post() }: MaskedPostProps) {
  return (
    <section className="post" aria-labelledby="the-post">
      <h2 id="the-post">{title}</h2>
      <p>
        <Persona persona={post.author} />
      </p>
      <p className="note">{postStateTexts[post.state]()}</p>
      <details className="content-note">
        <summary data-shortcut="m">
          <span className="content-note-title">{m.moderation_item_post_open()}</span> {noteWords(post.contentNotes)}
        </summary>
        <PostBody tree={post.tree} />
      </details>
      <p>
        <a href={pathTo(`/threads/${thread.id}#post-${post.position}`)}>{m.moderation_item_in_thread()}</a>
      </p>
    </section>
  );
}
