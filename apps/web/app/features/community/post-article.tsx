import { m, type Language } from '@rinnalla/i18n';
import type { Block } from '@rinnalla/post-grammar';
import type { ReactNode } from 'react';
import { ContentNote } from './content-note.tsx';
import { Persona, type PersonaView } from '../../ui/persona.tsx';
import { PostBody } from '../../ui/post-body.tsx';
import { Time } from '../../ui/time.tsx';
import { FoldedPost } from '../keeping/folded-post.tsx';
import { AbsentPost } from './absent-post.tsx';
import type { ContentNoteKind } from './content-note-names.ts';
import { langOf } from './lang-of.ts';

export interface PostView {
  id: string;
  position: number;
  hour: number;
  state: 'visible' | 'held' | 'hidden' | 'removed' | 'deleted';
  author: PersonaView;
  tree: readonly Block[];
  contentNotes: readonly ContentNoteKind[];
  edited: boolean;
  mine: boolean;
  /** For its author alone. */
  forAuthor?: { heldWithCare: boolean } | null;
}

interface PostArticleProps {
  post: PostView;
  /** The language of its board, where it may differ from the page's. */
  language?: Language;
  /** Whether the reader has muted its writer: then it stays folded until it is opened. */
  isMuted?: boolean;
  /** Reactions, and the links to what can be done with the post. */
  children?: ReactNode;
}

/** One post of a thread, with an anchor by its position: `/threads/{id}#post-3`. */
export function PostArticle({ post, language, isMuted = false, children }: PostArticleProps) {
  const byProfessional = post.author.badge?.state === 'valid';
  const whole = (
    <>
      <header className="post-head">
        <h2 id={`post-${post.position}-by`}>
          <span className="sr-only">{m.community_post_by()} </span>
          <Persona persona={post.author} isMe={post.mine} />
        </h2>
        <p className="post-when">
          <a href={`#post-${post.position}`}>
            <span className="sr-only">{m.community_post_place({ place: post.position })}, </span>
            <Time hour={post.hour} />
          </a>
          {post.edited && post.state !== 'deleted' ? <> · {m.community_edited()}</> : null}
        </p>
      </header>
      <PostText post={post} language={language} />
      {byProfessional ? <p className="post-frame">{m.professionals_general_information()}</p> : null}
      {children === undefined || children === null ? null : <footer className="post-foot">{children}</footer>}
    </>
  );
  return (
    <article
      className={byProfessional ? 'post post-professional' : 'post'}
      id={`post-${post.position}`}
      aria-labelledby={`post-${post.position}-by`}
    >
      {isMuted ? <FoldedPost name={post.author.name}>{whole}</FoldedPost> : whole}
    </article>
  );
}

function PostText({ post, language }: { post: PostView; language: Language | undefined }) {
  return (
    <>
      {post.state === 'visible' ? null : (
        <AbsentPost state={post.state} mine={post.mine} heldWithCare={post.forAuthor?.heldWithCare ?? false} />
      )}
      {post.state !== 'visible' && post.tree.length === 0 ? null : (
        <ContentNote notes={post.contentNotes}>
          <div lang={language === undefined ? undefined : langOf(language)}>
            <PostBody tree={post.tree} />
          </div>
        </ContentNote>
      )}
    </>
  );
}
