import { currentHour, m, renderingLanguage } from '@rinnalla/i18n';
import { policyInForce, policyToCome, policyVersions } from '@rinnalla/policy';
import type { PolicyVersion } from '@rinnalla/policy';
import { pathTo } from '../../shell/path-to.ts';
import { Notice } from '../../ui/notice.tsx';
import { dateInWords } from '../help-now/open-words.ts';
import { policyPath } from './policy-words.ts';

/** From when a version holds, and until when, in a few words. */
export function whenInForce({ version, inForceFrom }: PolicyVersion): string {
  const until = policyVersions.find((later) => later.version === version + 1)?.inForceFrom ?? null;
  if (inForceFrom === null) return until === null ? m.policy_from_the_beginning() : m.policy_until({ day: dateInWords(until) });
  const from = dateInWords(inForceFrom);
  return until === null ? m.policy_from({ day: from }) : m.policy_from_until({ from, until: dateInWords(until) });
}

/** What a version has changed, a line each. */
export function ChangesOf({ policy }: { policy: PolicyVersion }) {
  const changes = policy.changes[renderingLanguage()];
  if (changes.length === 0) return <p>{m.policy_first()}</p>;
  return (
    <ul>
      {changes.map((change) => (
        <li key={change}>{change}</li>
      ))}
    </ul>
  );
}

/** Says, before it is so, that other words will hold. */
export function VersionToCome() {
  const policy = policyToCome(currentHour());
  if (policy === undefined) return null;
  return (
    <Notice title={m.policy_to_come_heading({ version: policy.version })}>
      <p>{whenInForce(policy)}</p>
      <p>
        <a href={pathTo(policyPath(policy.version, 'text'))}>{m.policy_to_come_read()}</a>
      </p>
    </Notice>
  );
}

/** Every version, the newest first, with what it changed. */
export function PolicyVersions() {
  const now = policyInForce(currentHour()).version;
  return (
    <section className="stack" id="versions">
      <h2>{m.policy_versions_heading()}</h2>
      <p>{m.policy_versions_lead()}</p>
      {policyVersions.toReversed().map((policy) => (
        <section className="stack" key={policy.version}>
          <h3>
            <a href={pathTo(policyPath(policy.version, 'text'))}>{m.policy_version({ version: policy.version })}</a>
          </h3>
          <p className="note">
            {policy.version === now ? `${m.policy_in_force()} ` : null}
            {whenInForce(policy)}
          </p>
          <ChangesOf policy={policy} />
        </section>
      ))}
    </section>
  );
}
