import type { MyRestrictionsQuery } from '@rinnalla/contract';
import { m } from '@rinnalla/i18n';
import { pathTo } from '../../shell/path-to.ts';
import { Page } from '../../ui/page.tsx';
import { SignOutForm } from '../accounts/sign-out-form.tsx';

/** The one page that a closed account is led to: why, what it still can do, and where help is. */
export function ClosedPage({ closing }: { closing: MyRestrictionsQuery['myRestrictions'][number] }) {
  return (
    <Page title={m.sanctions_closed_title()} lead={m.sanctions_closed_lead()}>
      <p className="actions">
        <a className="button" href={pathTo('/help')}>
          {m.shell_help_now()}
        </a>
      </p>
      <section className="stack">
        <h2>{m.sanctions_closed_heading()}</h2>
        <ul>
          <li>
            <a href={pathTo(`/decisions/${closing.decisionId}`)}>{m.sanctions_closed_decision()}</a>
          </li>
          <li>
            <a href={pathTo('/boards')}>{m.sanctions_closed_read()}</a>
          </li>
          <li>
            <a href={pathTo('/mine')}>{m.sanctions_closed_mine()}</a>
          </li>
          <li>
            <a href={pathTo('/account/export')}>{m.sanctions_closed_export()}</a>
          </li>
          <li>
            <a href={pathTo('/account/leave')}>{m.sanctions_closed_leave()}</a>
          </li>
        </ul>
      </section>
      <SignOutForm />
    </Page>
  );
}
