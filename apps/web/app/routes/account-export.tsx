import { WaysInDocument } from '@rinnalla/contract';
import { m } from '@rinnalla/i18n';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { ask, requireSession } from '../api-client/ask.ts';
import { formOf } from '../api-client/reply-to-form.ts';
import { isOnlyShowing } from '../features/accounts/secret-field.tsx';
import { ExportForm } from '../features/leaving/export-form.tsx';
import { canProve } from '../features/leaving/own-proof.tsx';
import { sendExport } from '../features/leaving/send-export.server.ts';
import { pageData, usePageData } from '../shell/page-data.ts';
import { pathTo } from '../shell/path-to.ts';
import { Notice } from '../ui/notice.tsx';
import { Page } from '../ui/page.tsx';

export async function loader({ context }: LoaderFunctionArgs) {
  requireSession(context);
  return pageData(await ask(context, WaysInDocument, {}));
}

export function action({ context }: ActionFunctionArgs) {
  requireSession(context);
  const form = formOf(context);
  return isOnlyShowing(form) ? null : sendExport(context, form);
}

export default function AccountExportRoute() {
  const { waysIn } = usePageData<typeof loader>();
  return (
    <Page
      title={m.leaving_export_title()}
      above={<a href={pathTo('/account')}>{m.accounts_account_title()}</a>}
      lead={m.leaving_export_lead()}
    >
      <p>{m.leaving_export_what()}</p>
      <p>
        {m.leaving_export_not()} {m.leaving_export_nothing_kept()}
      </p>
      <h2>{m.leaving_export_careful_title()}</h2>
      <p>{m.leaving_export_careful()}</p>
      {canProve(waysIn) ? (
        <ExportForm waysIn={waysIn} />
      ) : (
        <Notice>
          <p>{m.leaving_demo()}</p>
        </Notice>
      )}
    </Page>
  );
}
