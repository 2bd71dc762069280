import type { AuthorsDecisionFragment } from '@rinnalla/contract';
import { m } from '@rinnalla/i18n';
import { pathTo } from '../../shell/path-to.ts';

/** The author's own text, to keep. */
export function OwnText({ decision: { text, kind, about, ownWords } }: { decision: AuthorsDecisionFragment }) {
  if (kind === 'rename') return <OwnWords words={ownWords} about={about} />;
  if (text === '') return null;
  return (
    <section className="stack">
      <h2>{m.moderation_decision_your_text()}</h2>
      <p className="note">{m.moderation_decision_your_text_hint()}</p>
      <blockquote className="kept-text">{text}</blockquote>
    </section>
  );
}

/** The author's own title or name, while another stands in its place. */
function OwnWords({ words, about }: { words: string | null; about: AuthorsDecisionFragment['about'] }) {
  if (words === null || words === '') return null;
  return (
    <section className="stack">
      <h2>{about === 'persona' ? m.targets_your_own_persona() : m.targets_your_own_thread()}</h2>
      <p className="note">{m.targets_your_own_hint()}</p>
      <blockquote className="kept-text">{words}</blockquote>
    </section>
  );
}

/** The way on with it, for whoever has come in. */
export function OnWithText({ decision: { postState, postId, threadId } }: { decision: AuthorsDecisionFragment }) {
  return (
    <p className="actions">
      {postState === 'hidden' ? (
        <a className="button" href={pathTo(`/posts/${postId}/edit`)}>
          {m.moderation_decision_edit()}
        </a>
      ) : null}
      <a href={pathTo(`/threads/${threadId}`)}>{m.moderation_decision_write_again()}</a>
    </p>
  );
}
