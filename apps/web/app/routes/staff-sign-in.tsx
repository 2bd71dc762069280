import { PasskeySignInOptionsDocument } from '@rinnalla/contract';
import { m } from '@rinnalla/i18n';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { callApi } from '../api-client/call-api.ts';
import { formOf } from '../api-client/reply-to-form.ts';
import { toWhereTheyWere } from '../features/accounts/start-visit.server.ts';
import { StaffSignInForm } from '../features/staff/staff-sign-in-form.tsx';
import { signInWithPasskey, signInWithPassword } from '../features/staff/staff-sign-in.server.ts';
import { KeptForm } from '../shell/kept-form.tsx';
import { pageData, usePageData } from '../shell/page-data.ts';
import { keptFormOf } from '../shell/unsent-form.ts';
import { useVisit } from '../shell/use-visit.ts';
import { visitOf } from '../shell/visit.ts';
import { Page } from '../ui/page.tsx';

export async function loader({ context }: LoaderFunctionArgs) {
  const { session, submitted, settings } = visitOf(context);
  if (session?.kind === 's' && submitted === null) throw toWhereTheyWere(context);
  // Without the API the form still stands, and keeps what is typed in it.
  const answer = await callApi({ session: null, port: settings.apiPort }, PasskeySignInOptionsDocument, {});
  return pageData({ passkeyOptions: answer.kind === 'data' ? answer.data.passkeySignInOptions : null });
}

/** A form of neither name comes from a page whose session had ended: it carries what was typed there, and asks to sign in. */
export function action({ context }: ActionFunctionArgs) {
  const form = formOf(context);
  if (form.name === 'password') return signInWithPassword(context, form);
  return form.name === 'passkey' ? signInWithPasskey(context, form) : null;
}

export default function StaffSignInRoute() {
  const { passkeyOptions } = usePageData<typeof loader>();
  const { session, submitted } = useVisit();
  const kept = keptFormOf(submitted);
  if (session?.kind === 's' && kept !== null)
    return (
      <Page title={m.accounts_signed_in_title()} lead={m.accounts_signed_in_kept()}>
        <KeptForm form={kept} />
      </Page>
    );
  return (
    <Page title={m.staff_sign_in_title()} lead={m.staff_sign_in_lead()}>
      <StaffSignInForm passkeyOptions={passkeyOptions} kept={kept} />
    </Page>
  );
}
