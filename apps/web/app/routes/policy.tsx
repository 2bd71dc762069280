import { m } from '@rinnalla/i18n';
import { DecisionSteps, PolicyPoints, ServiceLevels } from '../features/moderation/how-we-moderate.tsx';
import { HowWeSanction } from '../features/sanctions/how-we-sanction.tsx';
import { Notice } from '../ui/notice.tsx';
import { Page } from '../ui/page.tsx';

export default function PolicyRoute() {
  return (
    <Page title={m.moderation_how_title()} lead={m.moderation_how_lead()}>
      <Notice title={m.moderation_how_never_heading()}>
        <p>{m.moderation_how_never()}</p>
      </Notice>
      <PolicyPoints />
      <DecisionSteps />
      <HowWeSanction />
      <ServiceLevels />
      <section className="stack">
        <h2>{m.moderation_how_appeal_heading()}</h2>
        <p>{m.moderation_how_appeal()}</p>
        <p>{m.moderation_appeal_elsewhere()}</p>
      </section>
    </Page>
  );
}
