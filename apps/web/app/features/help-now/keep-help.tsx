import { m } from '@rinnalla/i18n';
import type { ReactNode } from 'react';
import { pathTo } from '../../shell/path-to.ts';
import { useVisit } from '../../shell/use-visit.ts';
import { Page } from '../../ui/page.tsx';

/** How to have the numbers at hand. It says first what stays on the device; without a script, or against it, there are other ways. */
export function KeepHelp() {
  const { settings } = useVisit();
  return (
    <Page title={m.help_keep_title()} lead={m.help_keep_lead()} above={<a href={pathTo('/help')}>← {m.shell_help_now()}</a>}>
      <link rel="manifest" href={pathTo('/help/manifest')} />
      <div className="stack" data-keep-help={pathTo('/help')} hidden>
        <Part title={m.help_keep_what_title()}>
          <p>{m.help_keep_what()}</p>
          <p>{m.help_keep_seen()}</p>
        </Part>
        <Part title={m.help_keep_remove_title()}>
          <p>{m.help_keep_remove()}</p>
        </Part>
        <p className="actions">
          <button type="button" className="button" data-keep="">
            {m.help_keep_do()}
          </button>
          <button type="button" className="button button-quiet" data-unkeep="" hidden>
            {m.help_keep_undo()}
          </button>
        </p>
        <div role="status" className="stack">
          <p data-kept="" hidden>
            {m.help_keep_done()}
          </p>
          <p data-removed="" hidden>
            {m.help_keep_removed()}
          </p>
          <p data-failed="" hidden>
            {m.help_keep_failed()}
          </p>
        </div>
      </div>
      <Part title={m.help_keep_other_title()}>
        <ul className="stack">
          <li>
            <a href={pathTo('/help/card')}>{m.help_keep_other_print()}</a>
          </li>
          <li>{m.help_keep_other_contacts()}</li>
          <li>{m.help_keep_other_paper()}</li>
        </ul>
      </Part>
      <script type="module" src={settings.assets.keepHelp} />
    </Page>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="stack">
      <h2>{title}</h2>
      {children}
    </section>
  );
}
