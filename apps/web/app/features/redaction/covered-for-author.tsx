import type { AuthorsDecisionFragment } from '@rinnalla/contract';
import { m } from '@rinnalla/i18n';
import { pathTo } from '../../shell/path-to.ts';
import { coveredWhatNames } from './covered-names.ts';

/** The words of an own post that were covered, and the way on with the post. */
export function CoveredForAuthor({ decision: { covered, mayUncover, postId, postState } }: { decision: AuthorsDecisionFragment }) {
  if (covered.length === 0) return null;
  return (
    <div className="stack">
      <h3>{m.redaction_yours_covered()}</h3>
      <p className="note">{m.redaction_yours_covered_hint()}</p>
      <ul>
        {covered.map(({ words, what }) => (
          <li key={words}>
            <span className="kept-text">{words}</span> <span className="note">({coveredWhatNames[what]()})</span>
          </li>
        ))}
      </ul>
      {mayUncover ? <p>{m.redaction_yours_uncover()}</p> : null}
      {postState === 'visible' ? (
        <p>
          <a href={pathTo(`/posts/${postId}/edit`)}>{m.redaction_yours_edit()}</a>
        </p>
      ) : null}
    </div>
  );
}
