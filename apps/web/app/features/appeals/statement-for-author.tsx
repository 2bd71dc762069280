import type { AuthorsDecisionFragment } from '@rinnalla/contract';
import { m } from '@rinnalla/i18n';
import { pathTo } from '../../shell/path-to.ts';
import { PlainWords } from '../moderation/plain-words.tsx';
import { policyPointName, policyPointSentence } from '../moderation/policy-points.ts';

type Statement = NonNullable<AuthorsDecisionFragment['statement']>;

/** The statement of reasons (DSA, Article 17): facts, ground, where it came from, and that a person decided. */
export function StatementForAuthor({ statement }: { statement: Statement }) {
  const ground =
    statement.ground === 'law'
      ? m.moderation_decision_ground_law()
      : m.moderation_decision_ground_policy({ version: statement.policyVersion });
  const bySoftware = statement.automatedDetection;
  return (
    <>
      <h3>{m.moderation_decision_observed()}</h3>
      <PlainWords text={statement.facts} />
      <h3>{m.moderation_decision_ground()}</h3>
      <p>
        {ground}: <strong>{policyPointName(statement.policyPoint)}</strong>
      </p>
      <p>{policyPointSentence(statement.policyPoint)}</p>
      <p className="note">
        {statement.source === 'notice' ? m.moderation_decision_source_notice() : m.moderation_decision_source_own_initiative()}{' '}
        {bySoftware ? m.moderation_decision_by_person_after_software() : m.moderation_decision_by_person()}{' '}
        <a href={pathTo('/policy')}>{m.moderation_how_title()}</a>
      </p>
    </>
  );
}
