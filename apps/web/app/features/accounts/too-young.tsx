import { m } from '@rinnalla/i18n';
import { pathTo } from '../../shell/path-to.ts';
import { Page } from '../../ui/page.tsx';

/** Turns a child away without closing a door: to those whose work it is to listen. */
export const TooYoung = () => (
  <Page title={m.accounts_child_title()} lead={m.accounts_child_text()}>
    <p className="actions">
      <a className="button" href={pathTo('/help')}>
        {m.accounts_child_help()}
      </a>
    </p>
  </Page>
);
