import type { ReferralShownFragment } from '@rinnalla/contract';
import { m } from '@rinnalla/i18n';
import { pathTo } from '../../shell/path-to.ts';
import { Time } from '../../ui/time.tsx';

/** Badges that moderators asked verifiers to check, the oldest first. Without one there is nothing to speak of. */
export function ReferralList({ referrals }: { referrals: readonly ReferralShownFragment[] }) {
  if (referrals.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="referrals">
      <h2 id="referrals">{m.targets_referrals_title()}</h2>
      <ul className="queue">
        {referrals.map((referral) => (
          <ReferralRow key={referral.badge.id} referral={referral} />
        ))}
      </ul>
    </section>
  );
}

function ReferralRow({ referral: { badge, holderName, referredBy, hour, mayAnswer } }: { referral: ReferralShownFragment }) {
  return (
    <li className="queue-item">
      <div>
        <a className="queue-title" href={pathTo(`/professionals/${badge.id}`)}>
          {holderName}
        </a>
        <p>
          {badge.protectedTitle} · {badge.organisation}
        </p>
        <p className="note">
          {m.targets_referrals_by({ name: referredBy })} · <Time hour={hour} />
        </p>
      </div>
      {mayAnswer ? (
        <a
          className="button button-quiet"
          href={pathTo(`/staff/badges/${badge.id}/revoke`)}
          aria-label={m.targets_referrals_answer_label({ name: holderName })}
        >
          {m.targets_referrals_answer()}
        </a>
      ) : (
        <p className="note">{m.targets_referrals_not_yours()}</p>
      )}
    </li>
  );
}
