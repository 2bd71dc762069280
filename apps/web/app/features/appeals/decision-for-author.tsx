import type { DecisionKind, MyDecisionQuery } from '@rinnalla/contract';
import { m } from '@rinnalla/i18n';
import { pathTo } from '../../shell/path-to.ts';
import { Time } from '../../ui/time.tsx';
import { noteWords, postStateTexts, yoursTexts } from '../moderation/moderation-names.ts';
import { PlainWords } from '../moderation/plain-words.tsx';
import { titleOrNone } from '../my-things/titles.ts';
import { stillStands } from './standing-decision.rules.ts';
import { StatementForAuthor } from './statement-for-author.tsx';

export type AuthorsDecision = NonNullable<MyDecisionQuery['myDecision']>;

/** What it means as long as it stands. An author is never told of a report that led nowhere, so that there is no text for `no_action`. */
const meanings: Record<Exclude<DecisionKind, 'no_action'>, () => string> = {
  approve: m.moderation_decision_yours_approve_more,
  add_content_note: m.moderation_decision_yours_add_content_note_more,
  hide: m.moderation_decision_yours_hide_more,
  remove: m.moderation_decision_yours_remove_more,
};

/** What was decided about a post, for the one who wrote it. */
export function DecisionForAuthor({ decision }: { decision: AuthorsDecision }) {
  if (decision.kind === 'no_action') return null;
  const stands = stillStands(decision.kind, decision.postState);
  return (
    <>
      <section className="stack">
        <h2>{yoursTexts[decision.kind]()}</h2>
        <p>{stands ? meanings[decision.kind]() : m.moderation_decision_post_now({ state: postStateTexts[decision.postState]() })}</p>
        {decision.statement === null ? null : <p>{m.moderation_decision_about_text()}</p>}
        <Facts decision={decision} />
      </section>
      <section className="stack">
        <h2>{m.moderation_decision_why()}</h2>
        <PlainWords text={decision.reason} />
        {decision.statement === null ? null : <StatementForAuthor statement={decision.statement} />}
      </section>
    </>
  );
}

function Facts({ decision }: { decision: AuthorsDecision }) {
  return (
    <dl className="facts">
      <dt>{m.moderation_item_thread()}</dt>
      <dd>
        <a href={pathTo(`/threads/${decision.threadId}`)}>{titleOrNone(decision.threadTitle)}</a>
      </dd>
      <dt>{m.moderation_decision_when()}</dt>
      <dd>
        <Time hour={decision.hour} />
      </dd>
      {decision.contentNotesAdded.length === 0 ? null : (
        <>
          <dt>{m.moderation_decision_notes_added()}</dt>
          <dd>{noteWords(decision.contentNotesAdded)}</dd>
        </>
      )}
    </dl>
  );
}
