import { formatMonth, m, renderingLanguage } from '@rinnalla/i18n';

export interface BadgeView {
  id: string;
  /** The title that the law protects, as the register writes it: "psykologi". */
  protectedTitle: string;
  organisation: string;
  /** When a person last compared it with the register: `2026-11`. */
  checkedMonth: string;
  state: 'valid' | 'revoked' | 'lapsed';
}

/** Who a professional is, where, and when that was checked. A badge that is no longer valid says so and nothing else. */
export function Badge({ badge, href }: { badge: BadgeView; href?: string }) {
  if (badge.state !== 'valid') return <span className="badge badge-ended">{m.professionals_badge_ended()}</span>;
  const title = (
    <>
      <Tick />
      {m.professionals_badge_title({ title: badge.protectedTitle })}
    </>
  );
  return (
    <span className="badge">
      {href === undefined ? (
        <span className="badge-title">{title}</span>
      ) : (
        <a className="badge-title" href={href}>
          {title}
        </a>
      )}
      <span className="badge-more">
        {badge.organisation} · {m.professionals_badge_checked({ month: formatMonth(badge.checkedMonth, renderingLanguage()) })}
      </span>
    </span>
  );
}

function Tick() {
  return (
    <svg className="tick" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      <path d="M3 8.500 6.500 12 13 4.500" />
    </svg>
  );
}
