import type { AuthorsDecisionFragment } from '@rinnalla/contract';
import { m } from '@rinnalla/i18n';
import { pathTo } from '../../shell/path-to.ts';
import { Notice } from '../../ui/notice.tsx';
import { Time } from '../../ui/time.tsx';
import { noteWords, postStateTexts, yoursMeanings, yoursRenamedTexts, yoursTexts } from '../moderation/moderation-names.ts';
import { PlainWords } from '../moderation/plain-words.tsx';
import { titleOrNone } from '../my-things/titles.ts';
import { CoveredForAuthor } from '../redaction/covered-for-author.tsx';
import { limitInSentences } from '../redaction/limit-words.ts';
import { SanctionForAuthor } from '../sanctions/sanction-for-author.tsx';
import { stillStands } from './standing-decision.rules.ts';
import { StatementForAuthor } from './statement-for-author.tsx';
import { mayBePublished, WhatMayBePublished } from './what-may-be-published.tsx';

/** What was decided about a post, for the one who wrote it. */
export function DecisionForAuthor({ decision }: { decision: AuthorsDecisionFragment }) {
  const { sanction } = decision;
  return (
    <>
      <TakenBack decision={decision} />
      {sanction === null ? null : <SanctionForAuthor decision={decision} sanction={sanction} />}
      <section className="stack">
        <h2>{decision.kind === 'rename' ? yoursRenamedTexts[decision.about]() : yoursTexts[decision.kind]()}</h2>
        <p>{meaningOf(decision)}</p>
        {decision.statement === null || sanction !== null ? null : <p>{m.moderation_decision_about_text()}</p>}
        <Facts decision={decision} />
        <CoveredForAuthor decision={decision} />
      </section>
      <section className="stack">
        <h2>{m.moderation_decision_why()}</h2>
        <PlainWords text={decision.reason} />
        {decision.statement === null ? null : <StatementForAuthor statement={decision.statement} />}
        {decision.statement === null || decision.undoneHour !== null || !mayBePublished(decision) ? null : (
          <WhatMayBePublished statement={decision.statement} />
        )}
      </section>
    </>
  );
}

/** Said before everything else: what follows is what had been decided. */
function TakenBack({ decision: { undoneHour, undoneReason } }: { decision: AuthorsDecisionFragment }) {
  if (undoneHour === null) return null;
  return (
    <Notice tone="care" title={m.authorities_undone_yours_title()}>
      <p>{m.authorities_undone_yours()}</p>
      <PlainWords text={undoneReason ?? ''} />
      <p className="note">
        <Time hour={undoneHour} />
      </p>
    </Notice>
  );
}

function meaningOf(decision: AuthorsDecisionFragment): string {
  const { kind, postState, limit, undoneHour } = decision;
  if (undoneHour === null && kind === 'rename') return meaningOfRename(decision);
  if (undoneHour === null && limit !== null) return meaningOfLimit(limit);
  const stands = kind !== 'no_action' && undoneHour === null && stillStands(kind, postState);
  return stands ? yoursMeanings[kind]() : m.moderation_decision_post_now({ state: postStateTexts[postState]() });
}

const meaningOfLimit = (limit: NonNullable<AuthorsDecisionFragment['limit']>): string =>
  limit.holds ? `${yoursMeanings.limit_interaction()} ${limitInSentences(limit)}` : m.redaction_yours_limit_over();

function meaningOfRename({ about, ownWords, faceName }: AuthorsDecisionFragment): string {
  if (ownWords === null) return m.targets_yours_rename_over();
  return about === 'persona' ? m.targets_yours_rename_persona_more({ name: faceName }) : m.targets_yours_rename_thread_more();
}

function Facts({ decision }: { decision: AuthorsDecisionFragment }) {
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
