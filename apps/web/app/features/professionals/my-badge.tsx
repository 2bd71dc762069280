import type { MyBadgeQuery } from '@rinnalla/contract';
import { m } from '@rinnalla/i18n';
import { pathTo } from '../../shell/path-to.ts';
import { Badge } from '../../ui/badge.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Time } from '../../ui/time.tsx';
import { PlainWords } from '../moderation/plain-words.tsx';

type MyBadge = MyBadgeQuery['myBadge'];

/** The professional's own badge and how the newest application stands. */
export function MyBadgeNow({ myBadge: { badge, revokedReason, application } }: { myBadge: MyBadge }) {
  return (
    <>
      {badge === null ? null : <HeldBadge badge={badge} revokedReason={revokedReason} />}
      {application === null ? null : <ApplicationNow application={application} />}
    </>
  );
}

const stateTexts = {
  valid: m.professionals_mine_valid,
  lapsed: m.professionals_mine_lapsed,
  revoked: m.professionals_mine_revoked,
};

interface HeldBadgeProps {
  badge: NonNullable<MyBadge['badge']>;
  revokedReason: string | null;
}

function HeldBadge({ badge, revokedReason }: HeldBadgeProps) {
  return (
    <section className="stack">
      <p>{stateTexts[badge.state]()}</p>
      <PlainWords text={revokedReason ?? ''} />
      <Badge badge={badge} />
      <p>
        <a href={pathTo(`/professionals/${badge.id}`)}>{m.professionals_mine_public_page()}</a>
      </p>
    </section>
  );
}

function ApplicationNow({ application }: { application: NonNullable<MyBadge['application']> }) {
  if (application.state === 'confirmed') return null;
  const isOpen = application.state === 'open';
  return (
    <Notice title={isOpen ? m.professionals_mine_open_title() : m.professionals_mine_refused_title()}>
      {isOpen ? <p>{m.professionals_mine_open()}</p> : <PlainWords text={application.reason ?? ''} />}
      <p className="note">
        {application.profession} · {application.organisation} · <Time hour={application.hour} />
      </p>
    </Notice>
  );
}
