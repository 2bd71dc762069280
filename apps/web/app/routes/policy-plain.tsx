import { m } from '@rinnalla/i18n';
import { NeverHeldAgainstYou, PointsInWords } from '../features/policy/points-in-words.tsx';
import { policyNow } from '../features/policy/policy-words.ts';
import { WordingSwitch } from '../features/policy/wording-switch.tsx';
import { pathTo } from '../shell/path-to.ts';
import { Notice } from '../ui/notice.tsx';
import { Page } from '../ui/page.tsx';

/** The agreed rules for the young, and what happens when a text does not fit them: short, and care first. */
export default function PolicyPlainRoute() {
  const policy = policyNow();
  return (
    <Page title={m.policy_plain_title()} above={<a href={pathTo('/policy')}>{m.moderation_how_title()}</a>} lead={m.policy_plain_lead()}>
      <WordingSwitch shown="plain" paths={{ text: '/policy', plain: '/policy/plain' }} />
      <Notice tone="care">
        <p>
          {m.policy_plain_help()} <a href={pathTo('/help')}>{m.policy_plain_help_link()}</a>
        </p>
      </Notice>
      <NeverHeldAgainstYou policy={policy} wording="plain" />
      <section className="stack">
        <h2>{m.moderation_how_points_heading()}</h2>
        <PointsInWords policy={policy} wording="plain" />
      </section>
      <section className="stack">
        <h2>{m.policy_plain_then_heading()}</h2>
        <ul>
          <li>{m.policy_plain_then_person()}</li>
          <li>{m.policy_plain_then_often()}</li>
          <li>{m.policy_plain_then_told()}</li>
          <li>{m.policy_plain_then_anew()}</li>
        </ul>
      </section>
      <p className="note">{m.policy_plain_same({ version: policy.version })}</p>
    </Page>
  );
}
