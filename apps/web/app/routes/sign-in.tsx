import { DemoAccountsDocument } from '@rinnalla/contract';
import { m } from '@rinnalla/i18n';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { callApi } from '../api-client/call-api.ts';
import { formOf } from '../api-client/reply-to-form.ts';
import { DemoEntrance } from '../features/accounts/demo-entrance.tsx';
import { phraseField } from '../features/accounts/phrase-offer.ts';
import { SignInForm } from '../features/accounts/sign-in-form.tsx';
import { passwordForm } from '../features/accounts/sign-in-fields.ts';
import { enterDemo, signInWithPassword, signInWithPhrase } from '../features/accounts/sign-in.server.ts';
import { toWhereTheyWere } from '../features/accounts/start-visit.server.ts';
import { StaffDoor } from '../features/staff/staff-door.tsx';
import { KeptForm } from '../shell/kept-form.tsx';
import { keptFormOf } from '../shell/unsent-form.ts';
import { pageData, usePageData } from '../shell/page-data.ts';
import { useVisit } from '../shell/use-visit.ts';
import { visitOf } from '../shell/visit.ts';
import { Page } from '../ui/page.tsx';

export async function loader({ context }: LoaderFunctionArgs) {
  const { session, submitted, settings } = visitOf(context);
  if (session !== null && submitted === null) throw toWhereTheyWere(context);
  if (session !== null || settings.mode !== 'demo') return pageData({ demoAccounts: [] });
  // Without the API the form still stands, and keeps what is typed in it.
  const answer = await callApi({ session, port: settings.apiPort }, DemoAccountsDocument, {});
  return pageData(answer.kind === 'data' ? answer.data : { demoAccounts: [] });
}

/** A form without a phrase comes from the page of an ended session: it carries what was typed there, and asks to sign in. */
export function action({ context }: ActionFunctionArgs) {
  const form = formOf(context);
  if (form.name === 'demo') return enterDemo(context, form);
  if (form.name === passwordForm) return signInWithPassword(context, form);
  return form.has(phraseField) ? signInWithPhrase(context, form) : null;
}

export default function SignInRoute() {
  const { demoAccounts } = usePageData<typeof loader>();
  const { session, submitted } = useVisit();
  const kept = keptFormOf(submitted);
  if (session !== null && kept !== null)
    return (
      <Page title={m.accounts_signed_in_title()} lead={m.accounts_signed_in_kept()}>
        <KeptForm form={kept} />
      </Page>
    );
  return (
    <Page title={m.shell_sign_in()}>
      <SignInForm kept={kept} />
      <StaffDoor kept={kept} />
      <DemoEntrance accounts={demoAccounts} kept={kept} />
    </Page>
  );
}
