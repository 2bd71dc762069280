import { m } from '@rinnalla/i18n';
import { pathTo } from '../shell/path-to.ts';
import { useVisit } from '../shell/use-visit.ts';
import { Page } from '../ui/page.tsx';

/** What somebody reads whose account is gone. It says nothing about anybody, so that anybody may read it. */
export default function LeftRoute() {
  const atOnce = useVisit().url.searchParams.get('days') === '0';
  return (
    <Page title={m.leaving_left_title()} lead={atOnce ? m.leaving_left_all() : m.leaving_left_spread()}>
      <p>{m.leaving_left_words()}</p>
      <p>{m.leaving_left_history()}</p>
      <p>{m.leaving_left_again()}</p>
      <p className="actions">
        <a className="button" href={pathTo('/help')}>
          {m.shell_help_now()}
        </a>
        <a href={pathTo('/')}>{m.shell_to_front()}</a>
      </p>
    </Page>
  );
}
