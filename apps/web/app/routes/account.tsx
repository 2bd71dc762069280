import { OwnAccountDocument } from '@rinnalla/contract';
import { m } from '@rinnalla/i18n';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { ask, requireSession } from '../api-client/ask.ts';
import { formOf } from '../api-client/reply-to-form.ts';
import { endSessions } from '../features/accounts/account.server.ts';
import { OwnSessions } from '../features/accounts/own-sessions.tsx';
import { SignOutForm } from '../features/accounts/sign-out-form.tsx';
import { WaysIn } from '../features/accounts/ways-in.tsx';
import { pageData, usePageData } from '../shell/page-data.ts';
import { pathTo } from '../shell/path-to.ts';
import { useVisit } from '../shell/use-visit.ts';
import { Notice } from '../ui/notice.tsx';
import { Page } from '../ui/page.tsx';

export async function loader({ context }: LoaderFunctionArgs) {
  requireSession(context);
  return pageData(await ask(context, OwnAccountDocument, {}));
}

export function action({ context }: ActionFunctionArgs) {
  return endSessions(context, formOf(context));
}

const done = new Map([
  ['ended', m.accounts_done_ended],
  ['phrase', m.accounts_done_phrase],
  ['phrase-removed', m.accounts_done_phrase_removed],
  ['password-removed', m.accounts_done_password_removed],
]);

export default function AccountRoute() {
  const { waysIn, ownSessions } = usePageData<typeof loader>();
  const said = done.get(useVisit().url.searchParams.get('done') ?? '');
  return (
    <Page title={m.accounts_account_title()} above={<a href={pathTo('/mine')}>{m.shell_my_things()}</a>} lead={m.accounts_account_lead()}>
      {said === undefined ? null : (
        <Notice tone="done">
          <p>{said()}</p>
        </Notice>
      )}
      <WaysIn waysIn={waysIn} />
      <OwnSessions sessions={ownSessions} />
      <h2>{m.news_known_title()}</h2>
      <p>{m.news_known()}</p>
      <h2>{m.accounts_leaving_title()}</h2>
      <p className="actions">
        <a href={pathTo('/account/export')}>{m.accounts_to_export()}</a>
        <a href={pathTo('/account/leave')}>{m.accounts_to_leave()}</a>
        <a href={pathTo('/consent')}>{m.leaving_consent_title()}</a>
      </p>
      <SignOutForm waysIn={waysIn} />
    </Page>
  );
}
