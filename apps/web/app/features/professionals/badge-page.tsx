import type { BadgeQuery } from '@rinnalla/contract';
import { formatMonth, m, renderingLanguage } from '@rinnalla/i18n';
import { pathTo } from '../../shell/path-to.ts';
import { Notice } from '../../ui/notice.tsx';
import { registerNames } from './register-names.ts';

export type BadgePageView = NonNullable<BadgeQuery['badge']>;

/** What a badge says of a professional. */
export function BadgeFacts({ page: { badge, register, holderName } }: { page: BadgePageView }) {
  return (
    <dl className="facts">
      <dt>{m.professionals_page_name()}</dt>
      <dd>{holderName}</dd>
      <dt>{m.professionals_page_protected_title()}</dt>
      <dd>{badge.protectedTitle}</dd>
      <dt>{m.professionals_page_organisation()}</dt>
      <dd>{badge.organisation}</dd>
      <dt>{m.professionals_page_checked()}</dt>
      <dd>{formatMonth(badge.checkedMonth, renderingLanguage())}</dd>
      <dt>{m.professionals_page_register()}</dt>
      <dd>{registerNames[register]()}</dd>
    </dl>
  );
}

/** What a valid badge rests on. */
export function BadgeMeaning({ page: { register } }: { page: BadgePageView }) {
  return (
    <section className="stack">
      <h2>{m.professionals_page_says_heading()}</h2>
      <p>{register === 'organisation' ? m.professionals_page_says_organisation() : m.professionals_page_says_register()}</p>
    </section>
  );
}

/** What nobody should read into a badge. */
export function BadgeLimits() {
  return (
    <section className="stack">
      <h2>{m.professionals_page_not_heading()}</h2>
      <p>{m.professionals_page_not_care()}</p>
      <p>{m.professionals_page_not_quality()}</p>
      <p>{m.professionals_page_not_today()}</p>
      <p>
        {m.professionals_page_emergency()} <a href={pathTo('/help')}>{m.shell_help_now()}</a>
      </p>
    </section>
  );
}

/** A badge that no longer holds, and nothing else about it but whose it was. */
export function BadgeEnded({ page: { badge, holderName } }: { page: BadgePageView }) {
  return (
    <>
      <Notice title={m.professionals_page_ended_title()}>
        <p>{badge.state === 'revoked' ? m.professionals_page_revoked() : m.professionals_page_lapsed()}</p>
      </Notice>
      <dl className="facts">
        <dt>{m.professionals_page_name()}</dt>
        <dd>{holderName}</dd>
      </dl>
    </>
  );
}
