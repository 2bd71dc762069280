import { MyRestrictionsDocument } from '@rinnalla/contract';
import { m } from '@rinnalla/i18n';
import type { LoaderFunctionArgs } from 'react-router';
import { ask, requireSession } from '../api-client/ask.ts';
import { ClosedPage } from '../features/sanctions/closed-page.tsx';
import { pageData, usePageData } from '../shell/page-data.ts';
import { pathTo } from '../shell/path-to.ts';
import { Page } from '../ui/page.tsx';

export async function loader({ context }: LoaderFunctionArgs) {
  requireSession(context);
  return pageData(await ask(context, MyRestrictionsDocument, {}));
}

export default function ClosedRoute() {
  const closing = usePageData<typeof loader>().myRestrictions.find(({ kind }) => kind === 'close');
  if (closing !== undefined) return <ClosedPage closing={closing} />;
  return (
    <Page title={m.sanctions_closed_not()} lead={m.sanctions_closed_not_lead()}>
      <p className="actions">
        <a className="button" href={pathTo('/mine')}>
          {m.shell_my_things()}
        </a>
      </p>
    </Page>
  );
}
