import type { AuthorsDecisionFragment } from '@rinnalla/contract';
import { m } from '@rinnalla/i18n';
import { pathTo } from '../../shell/path-to.ts';
import { PlainWords } from '../moderation/plain-words.tsx';
import { PointOfDecision } from '../policy/point-of-decision.tsx';
import { policyPointName } from '../policy/policy-words.ts';

type Statement = NonNullable<AuthorsDecisionFragment['statement']>;

/** The statement of reasons (DSA, Article 17): facts, ground, where it came from, and that a person decided. */
export function StatementForAuthor({ statement }: { statement: Statement }) {
  return (
    <>
      <h3>{m.moderation_decision_observed()}</h3>
      <PlainWords text={statement.facts} />
      <h3>{m.moderation_decision_ground()}</h3>
      <GroundInWords statement={statement} />
      <PointOfDecision code={statement.policyPoint} version={statement.policyVersion} />
      <p className="note">
        {statement.source === 'notice' ? m.moderation_decision_source_notice() : m.moderation_decision_source_own_initiative()}{' '}
        {byWhom(statement)} <a href={pathTo('/policy')}>{m.moderation_how_title()}</a>
      </p>
    </>
  );
}

/** The law by its name, with the point that is nearest to it; or the point and its version. */
function GroundInWords({ statement: { legalGround, policyPoint, policyVersion } }: { statement: Statement }) {
  const point = policyPointName(policyPoint, policyVersion);
  if (legalGround === null)
    return (
      <p>
        {m.moderation_decision_ground_policy({ version: policyVersion })}: <strong>{point}</strong>
      </p>
    );
  return (
    <>
      <p>
        {m.moderation_decision_ground_law()}: <strong>{legalGround}</strong>
      </p>
      <p>{m.statements_nearest_point({ point })}</p>
    </>
  );
}

function byWhom({ automatedDetection, automatedDecision }: Statement): string {
  if (automatedDecision === 'partial') return m.statements_held_by_software();
  return automatedDetection ? m.moderation_decision_by_person_after_software() : m.moderation_decision_by_person();
}
