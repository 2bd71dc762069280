import { m } from '@rinnalla/i18n';
import { useActionData, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { formOf } from '../api-client/reply-to-form.ts';
import { ConfirmPhraseForm } from '../features/accounts/confirm-phrase-form.tsx';
import { offerIn, type PhraseOffer } from '../features/accounts/phrase-offer.ts';
import { SignUpForm } from '../features/accounts/sign-up-form.tsx';
import { makeAccount, offerPhrase } from '../features/accounts/sign-up.server.ts';
import { toWhereTheyWere } from '../features/accounts/start-visit.server.ts';
import { TooYoung } from '../features/accounts/too-young.tsx';
import { withWayBack } from '../features/accounts/way-back.rules.ts';
import { loadHelplines } from '../features/help-now/helplines.server.ts';
import { ExitHint } from '../features/exit/exit-hint.tsx';
import { PageData, pageData, usePageData } from '../shell/page-data.ts';
import { pathTo } from '../shell/path-to.ts';
import { useVisit } from '../shell/use-visit.ts';
import { visitOf } from '../shell/visit.ts';
import { Notice } from '../ui/notice.tsx';
import { Page } from '../ui/page.tsx';

export async function loader({ context }: LoaderFunctionArgs) {
  const { session, submitted } = visitOf(context);
  if (session !== null && submitted === null) return toWhereTheyWere(context);
  return pageData({ linesForChild: submitted?.text('age') === 'child' ? await loadHelplines(context) : null, at: new Date() });
}

export function action({ context }: ActionFunctionArgs) {
  const form = formOf(context);
  return offerIn(form) === null || form.text('age') === 'child' ? offerPhrase(context, form) : makeAccount(context, form);
}

export default function SignUpRoute() {
  const { submitted, url } = useVisit();
  const drawn: unknown = useActionData();
  const { linesForChild, at } = usePageData<typeof loader>();
  if (linesForChild !== null) return <TooYoung lines={linesForChild} at={at} />;
  const fresh = drawn instanceof PageData ? PageData.open(drawn as PageData<PhraseOffer>) : null;
  const offer = fresh ?? offerIn(submitted);
  if (offer !== null)
    return (
      <Page title={m.accounts_words_title()} lead={m.accounts_words_lead()}>
        {fresh !== null && submitted?.name === 'confirm' ? (
          <Notice>
            <p>{m.accounts_words_again()}</p>
          </Notice>
        ) : null}
        <ConfirmPhraseForm offer={offer} />
      </Page>
    );
  return (
    <Page title={m.accounts_sign_up_title()} lead={m.accounts_sign_up_lead()}>
      <p>
        {m.accounts_have_account()} <a href={pathTo(withWayBack('/sign-in', url))}>{m.shell_sign_in()}</a>
      </p>
      <SignUpForm />
      <ExitHint />
    </Page>
  );
}
