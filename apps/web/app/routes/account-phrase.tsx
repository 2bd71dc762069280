import { WaysInDocument } from '@rinnalla/contract';
import { m } from '@rinnalla/i18n';
import { useActionData, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { ask, requireSession } from '../api-client/ask.ts';
import { formOf } from '../api-client/reply-to-form.ts';
import { RenewPhraseForm } from '../features/accounts/confirm-phrase-form.tsx';
import { offerIn, type PhraseOffer } from '../features/accounts/phrase-offer.ts';
import { offerNewPhrase, renewPhrase } from '../features/accounts/renew-phrase.server.ts';
import { pageData, PageData, usePageData } from '../shell/page-data.ts';
import { pathTo } from '../shell/path-to.ts';
import { useVisit } from '../shell/use-visit.ts';
import { Form } from '../ui/form.tsx';
import { Page } from '../ui/page.tsx';
import { SubmitButton } from '../ui/submit-button.tsx';

export async function loader({ context }: LoaderFunctionArgs) {
  requireSession(context);
  return pageData(await ask(context, WaysInDocument, {}));
}

export function action({ context }: ActionFunctionArgs) {
  const form = formOf(context);
  return offerIn(form) === null ? offerNewPhrase(context) : renewPhrase(context, form);
}

export default function AccountPhraseRoute() {
  const { waysIn } = usePageData<typeof loader>();
  const { submitted } = useVisit();
  const drawn: unknown = useActionData();
  const offer = drawn instanceof PageData ? PageData.open(drawn as PageData<PhraseOffer>) : offerIn(submitted);
  if (waysIn.includes('demo'))
    return (
      <Page
        title={m.accounts_phrase_renew_title()}
        above={<a href={pathTo('/account')}>{m.accounts_account_title()}</a>}
        lead={m.accounts_ways_in_demo()}
      />
    );
  if (offer !== null)
    return (
      <Page title={m.accounts_words_new_title()} lead={m.accounts_words_new_lead()}>
        <RenewPhraseForm offer={offer} waysIn={waysIn} />
      </Page>
    );
  return (
    <Page title={m.accounts_phrase_renew_title()}>
      <ul>
        {waysIn.includes('phrase') ? <li>{m.accounts_renew_old()}</li> : null}
        {waysIn.includes('phrase') ? <li>{m.accounts_renew_others()}</li> : null}
        <li>{m.accounts_renew_stays()}</li>
        <li>{m.accounts_renew_alone()}</li>
      </ul>
      <Form name="begin">
        <p className="actions">
          <SubmitButton>{m.accounts_renew_show()}</SubmitButton>
          <a href={pathTo('/account')}>{m.accounts_back_to_account()}</a>
        </p>
      </Form>
    </Page>
  );
}
