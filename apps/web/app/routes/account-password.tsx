import { SignInNameDocument } from '@rinnalla/contract';
import { m } from '@rinnalla/i18n';
import { useActionData, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { ask, requireSession } from '../api-client/ask.ts';
import { formOf } from '../api-client/reply-to-form.ts';
import { setPassword } from '../features/accounts/account.server.ts';
import { GivenName, nameKeyField, NewPasswordForm } from '../features/accounts/new-password-form.tsx';
import { pageData, PageData, usePageData } from '../shell/page-data.ts';
import { pathTo } from '../shell/path-to.ts';
import { drawSubmission } from '../shell/submitted-form.ts';
import { visitOf } from '../shell/visit.ts';
import { Page } from '../ui/page.tsx';

export async function loader({ context }: LoaderFunctionArgs) {
  requireSession(context);
  const key = visitOf(context).submitted?.text(nameKeyField) ?? '';
  const nameKey = /^[\w-]{22}$/.test(key) ? key : drawSubmission();
  return pageData({ nameKey, ...(await ask(context, SignInNameDocument, { submission: nameKey })) });
}

export function action({ context }: ActionFunctionArgs) {
  return setPassword(context, formOf(context));
}

export default function AccountPasswordRoute() {
  const { nameKey, signInName, waysIn } = usePageData<typeof loader>();
  const isSet = useActionData() instanceof PageData;
  if (waysIn.includes('demo'))
    return (
      <Page
        title={m.accounts_new_password_page()}
        above={<a href={pathTo('/account')}>{m.accounts_account_title()}</a>}
        lead={m.accounts_ways_in_demo()}
      />
    );
  if (isSet)
    return (
      <Page title={m.accounts_password_set_title()} lead={m.accounts_password_set_lead()}>
        <GivenName name={signInName} />
        <p>{m.accounts_password_set_keep()}</p>
        <p className="actions">
          <a className="button" href={pathTo('/account')}>
            {m.accounts_back_to_account()}
          </a>
        </p>
      </Page>
    );
  return (
    <Page
      title={m.accounts_new_password_page()}
      above={<a href={pathTo('/account')}>{m.accounts_account_title()}</a>}
      lead={m.accounts_password_strength()}
    >
      {waysIn.includes('password') ? <p>{m.accounts_password_replaces()}</p> : <p>{m.accounts_password_beside()}</p>}
      <NewPasswordForm name={signInName} nameKey={nameKey} waysIn={waysIn} />
    </Page>
  );
}
