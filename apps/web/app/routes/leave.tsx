import { m } from '@rinnalla/i18n';
import { outsideAddress } from '../security/safe-redirect.ts';
import { pathTo } from '../shell/path-to.ts';
import { useVisit } from '../shell/use-visit.ts';
import { Page } from '../ui/page.tsx';

/** Tells where a link leads before it leads there. */
export default function Leave() {
  const address = outsideAddress(useVisit().url.searchParams.get('to'));
  if (address === null) return <BrokenAddress />;
  return (
    <Page title={m.shell_leave_title()} lead={m.shell_leave()}>
      <dl className="facts">
        <dt>{m.shell_leave_address()}</dt>
        <dd className="address">{address.href}</dd>
      </dl>
      <p className="actions">
        <a className="button" href={address.href} rel="noopener noreferrer nofollow ugc">
          {m.shell_leave_go({ host: address.host })}
        </a>
      </p>
      <p className="note">{m.shell_leave_stay()}</p>
    </Page>
  );
}

function BrokenAddress() {
  return (
    <Page title={m.shell_leave_broken_title()} lead={m.shell_leave_broken()}>
      <p className="note">{m.shell_leave_stay()}</p>
      <p>
        <a href={pathTo('/')}>{m.shell_to_front()}</a>
      </p>
    </Page>
  );
}
