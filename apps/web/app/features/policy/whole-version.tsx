import { currentHour, m } from '@rinnalla/i18n';
import { policyInForce, policyOf } from '@rinnalla/policy';
import type { Wording } from '@rinnalla/policy';
import { pathTo } from '../../shell/path-to.ts';
import { Page } from '../../ui/page.tsx';
import { NeverHeldAgainstYou, PointsInWords } from './points-in-words.tsx';
import { ChangesOf, whenInForce } from './policy-versions.tsx';
import { policyPath } from './policy-words.ts';
import { WordingSwitch } from './wording-switch.tsx';

/** The number of a version as an address has it, where there is such a version; else null. */
export const versionInAddress = (word = ''): number | null =>
  /^[1-9]\d{0,2}$/.test(word) ? (policyOf(Number(word))?.version ?? null) : null;

/** One version as a whole, whether it is in force, was, or is to come. */
export function WholeVersion({ version, wording }: { version: number; wording: Wording }) {
  const policy = policyOf(version);
  if (policy === undefined) return null;
  const now = policyInForce(currentHour()).version;
  return (
    <Page
      title={m.policy_version_title({ version })}
      above={<a href={pathTo('/policy')}>{m.moderation_how_title()}</a>}
      lead={
        <>
          {whenInForce(policy)} {version === now ? m.policy_in_force() : null}
        </>
      }
    >
      {version < now ? <p>{m.policy_was()}</p> : null}
      <WordingSwitch shown={wording} paths={{ text: policyPath(version, 'text'), plain: policyPath(version, 'plain') }} />
      <NeverHeldAgainstYou policy={policy} wording={wording} />
      <PointsInWords policy={policy} wording={wording} />
      <section className="stack">
        <h2>{m.policy_changed()}</h2>
        <ChangesOf policy={policy} />
        <p>
          <a href={pathTo('/policy#versions')}>{m.policy_versions_heading()}</a>
        </p>
      </section>
    </Page>
  );
}
