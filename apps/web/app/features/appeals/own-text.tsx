import { m } from '@rinnalla/i18n';
import { pathTo } from '../../shell/path-to.ts';
import type { AuthorsDecision } from './decision-for-author.tsx';

/** The author's own text, to keep, and the way on with it. */
export function OwnText({ decision }: { decision: AuthorsDecision }) {
  const { text, postState, postId, threadId } = decision;
  return (
    <section className="stack">
      {text === '' ? null : (
        <>
          <h2>{m.moderation_decision_your_text()}</h2>
          <p className="note">{m.moderation_decision_your_text_hint()}</p>
          <blockquote className="kept-text">{text}</blockquote>
        </>
      )}
      <p className="actions">
        {postState === 'hidden' ? (
          <a className="button" href={pathTo(`/posts/${postId}/edit`)}>
            {m.moderation_decision_edit()}
          </a>
        ) : null}
        <a href={pathTo(`/threads/${threadId}`)}>{m.moderation_decision_write_again()}</a>
      </p>
    </section>
  );
}
