import type { FaceUnderReviewFragment } from '@rinnalla/contract';
import { m } from '@rinnalla/i18n';
import type { Block } from '@rinnalla/post-grammar';
import { pathTo } from '../../shell/path-to.ts';
import { Persona } from '../../ui/persona.tsx';
import { ContentNote } from '../community/content-note.tsx';
import type { ContentNoteKind } from '../community/content-note-names.ts';
import { excerptOf } from './excerpt.rules.ts';

interface PostReportedProps {
  post: { author: FaceUnderReviewFragment; tree: Block[]; contentNotes: readonly ContentNoteKind[]; position: number };
  thread: { id: string; title: string };
}

const excerptLimit = 220;

/** Which post this is about: its face, its thread and how it begins. */
export function PostReported({ post, thread }: PostReportedProps) {
  return (
    <section className="post" aria-labelledby="post-reported">
      <h2 id="post-reported">
        <span className="sr-only">{m.community_post_by()} </span>
        <Persona persona={post.author} />
      </h2>
      <ContentNote notes={post.contentNotes}>
        <p>{excerptOf(post.tree, excerptLimit)}</p>
      </ContentNote>
      <p className="note">
        {m.moderation_report_in_thread()} <a href={pathTo(`/threads/${thread.id}#post-${post.position}`)}>{thread.title}</a>
      </p>
    </section>
  );
}
