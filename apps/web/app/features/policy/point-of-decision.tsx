import { m } from '@rinnalla/i18n';
import { pathTo } from '../../shell/path-to.ts';
import { policyPath, policyPointText } from './policy-words.ts';

interface PointOfDecisionProps {
  /** The point that a decision names. */
  code: string;
  /** The version that it rests on, which may no longer be in force. */
  version: number;
}

/** What a point said when the decision was made, with the way to the whole of that version in either wording. */
export function PointOfDecision({ code, version }: PointOfDecisionProps) {
  return (
    <>
      <p>{policyPointText(code, version)}</p>
      <p className="note">
        <a href={pathTo(`${policyPath(version, 'text')}#${code}`)}>{m.policy_point_then({ version })}</a>
        {' · '}
        <a href={pathTo(`${policyPath(version, 'plain')}#${code}`)}>{m.policy_wording_plain()}</a>
      </p>
    </>
  );
}
