import type { VerificationQuery } from '@rinnalla/contract';
import { formatMonth, m, renderingLanguage } from '@rinnalla/i18n';
import { pathTo } from '../../shell/path-to.ts';

type HeldBadge = VerificationQuery['verificationQueue']['badges'][number];

/** Badges that professionals hold, the one to be checked soonest first. */
export function HeldBadgeList({ badges }: { badges: readonly HeldBadge[] }) {
  return (
    <section className="stack">
      <h2>{m.professionals_verification_held()}</h2>
      {badges.length === 0 ? <p className="note">{m.professionals_verification_held_none()}</p> : null}
      <ul className="queue">
        {badges.map((held) => (
          <HeldBadgeRow key={held.badge.id} held={held} />
        ))}
      </ul>
    </section>
  );
}

function HeldBadgeRow({ held: { badge, holderName, nextCheckMonth } }: { held: HeldBadge }) {
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
          {badge.state === 'valid' ? m.professionals_badge_state_valid() : m.professionals_badge_state_lapsed()} ·{' '}
          {m.professionals_verification_next_check()}: {formatMonth(nextCheckMonth, renderingLanguage())}
        </p>
      </div>
      <a
        className="button button-quiet"
        href={pathTo(`/staff/badges/${badge.id}/revoke`)}
        aria-label={m.professionals_verification_revoke_label({ name: holderName })}
      >
        {m.professionals_verification_revoke()}
      </a>
    </li>
  );
}
