import type { AppealToDecideQuery } from '@rinnalla/contract';
import { m } from '@rinnalla/i18n';
import { Time } from '../../ui/time.tsx';
import { limitInWords } from '../redaction/limit-words.ts';
import { LookLink } from '../redaction/look-link.tsx';
import { staffSanctionWords } from '../sanctions/sanction-names.ts';
import { happenedWords } from '../moderation/moderation-names.ts';
import { PlainWords } from '../moderation/plain-words.tsx';
import { policyPointName } from '../policy/policy-words.ts';

export type AppealItem = NonNullable<AppealToDecideQuery['appeal']>;

/** Who asks for a new look, and why. */
export function AppealFacts({ appeal }: { appeal: AppealItem }) {
  return (
    <section className="stack">
      <dl className="facts">
        <dt>{m.moderation_appeal_item_asked_by()}</dt>
        <dd>{appeal.byAuthor ? m.moderation_appeal_item_author() : m.moderation_appeal_item_reporter()}</dd>
        <dt>{m.moderation_appeal_item_asked()}</dt>
        <dd>
          <Time hour={appeal.hour} />
        </dd>
        <dt>{m.community_board()}</dt>
        <dd>{appeal.thread.board.name}</dd>
        <dt>{m.moderation_item_thread()}</dt>
        <dd>{appeal.thread.title}</dd>
      </dl>
      <h2>{m.moderation_appeal_item_text()}</h2>
      <PlainWords text={appeal.text} />
    </section>
  );
}

/** The decision that is looked at anew, with its reasons. */
export function DecisionAppealed({ appeal: { decision, statement, targetKind } }: { appeal: AppealItem }) {
  return (
    <section className="stack">
      <h2>{m.moderation_appeal_item_decision()}</h2>
      <h3>{happenedWords(decision.kind, targetKind)}</h3>
      {decision.sanction === null ? null : <p>{staffSanctionWords(decision.sanction)}</p>}
      {decision.limit === null ? null : <p>{limitInWords(decision.limit)}</p>}
      {decision.hasCovered ? <LookLink decisionId={decision.id} /> : null}
      <PlainWords text={decision.reason} />
      {statement === null ? null : (
        <>
          <h3>{m.moderation_decision_observed()}</h3>
          <PlainWords text={statement.facts} />
          <p>
            {m.moderation_appeal_item_point()}: {statement.legalGround === null ? null : `${statement.legalGround}, `}
            {policyPointName(statement.policyPoint, statement.policyVersion)} ({m.policy_version({ version: statement.policyVersion })})
          </p>
        </>
      )}
      <p className="note">
        <Time hour={decision.hour} /> · {m.moderation_item_decided_by({ name: decision.decidedBy })}
      </p>
    </section>
  );
}
