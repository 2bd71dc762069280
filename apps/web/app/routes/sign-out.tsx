import { SignOutDocument, WaysInDocument } from '@rinnalla/contract';
import { m } from '@rinnalla/i18n';
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { callApi } from '../api-client/call-api.ts';
import { SignOutForm } from '../features/accounts/sign-out-form.tsx';
import { pageData, usePageData } from '../shell/page-data.ts';
import { pathTo } from '../shell/path-to.ts';
import { useVisit } from '../shell/use-visit.ts';
import { visitOf } from '../shell/visit.ts';
import { Page } from '../ui/page.tsx';

/** How a member comes back; while that cannot be asked, the page stands without it. */
export async function loader({ context }: LoaderFunctionArgs) {
  const { session, settings } = visitOf(context);
  if (session?.kind !== 'm') return pageData({ waysIn: [] });
  const answer = await callApi({ session, port: settings.apiPort }, WaysInDocument, {});
  return pageData(answer.kind === 'data' ? answer.data : { waysIn: [] });
}

/** Signs out on this device even while the API is away: nobody should stay signed in because of that. */
export async function action({ context }: ActionFunctionArgs) {
  const visit = visitOf(context);
  await callApi({ session: visit.session, port: visit.settings.apiPort }, SignOutDocument, {});
  visit.signOut();
  return redirect(`/${visit.language}/sign-out`);
}

export default function SignOutRoute() {
  const { waysIn } = usePageData<typeof loader>();
  if (useVisit().session !== null)
    return (
      <Page title={m.accounts_sign_out()} lead={m.accounts_sign_out_lead()}>
        <SignOutForm waysIn={waysIn} />
      </Page>
    );
  return (
    <Page title={m.accounts_signed_out_title()} lead={m.accounts_signed_out_lead()}>
      <p className="actions">
        <a className="button" href={pathTo('/boards')}>
          {m.shell_back_to_boards()}
        </a>
        <a href={pathTo('/sign-in')}>{m.shell_sign_in()}</a>
      </p>
    </Page>
  );
}
