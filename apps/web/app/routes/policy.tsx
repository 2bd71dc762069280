import { m } from '@rinnalla/i18n';
import { DecisionSteps, ServiceLevels } from '../features/moderation/how-we-moderate.tsx';
import { NeverHeldAgainstYou, PointsInWords } from '../features/policy/points-in-words.tsx';
import { PolicyVersions, VersionToCome, whenInForce } from '../features/policy/policy-versions.tsx';
import { policyNow } from '../features/policy/policy-words.ts';
import { WordingSwitch } from '../features/policy/wording-switch.tsx';
import { HowWeSanction } from '../features/sanctions/how-we-sanction.tsx';
import { Page } from '../ui/page.tsx';

export default function PolicyRoute() {
  const policy = policyNow();
  return (
    <Page title={m.moderation_how_title()} lead={m.moderation_how_lead({ version: policy.version })}>
      <WordingSwitch shown="text" paths={{ text: '/policy', plain: '/policy/plain' }} />
      <VersionToCome />
      <NeverHeldAgainstYou policy={policy} wording="text" />
      <section className="stack">
        <h2>{m.moderation_how_points_heading()}</h2>
        <p>{m.moderation_how_points_lead()}</p>
        <p className="note">
          {m.policy_version({ version: policy.version })}. {whenInForce(policy)}
        </p>
        <PointsInWords policy={policy} wording="text" />
      </section>
      <DecisionSteps />
      <HowWeSanction />
      <ServiceLevels />
      <section className="stack">
        <h2>{m.moderation_how_appeal_heading()}</h2>
        <p>{m.moderation_how_appeal()}</p>
        <p>{m.moderation_appeal_elsewhere()}</p>
      </section>
      <PolicyVersions />
    </Page>
  );
}
