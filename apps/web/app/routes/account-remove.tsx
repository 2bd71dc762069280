import { WaysInDocument, type WayInKind } from '@rinnalla/contract';
import { m } from '@rinnalla/i18n';
import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { ask, requireSession } from '../api-client/ask.ts';
import { formOf } from '../api-client/reply-to-form.ts';
import { removeWayIn } from '../features/accounts/account.server.ts';
import { explainProof, ProofFields } from '../features/accounts/proof-fields.tsx';
import { ShowSwitch } from '../features/accounts/secret-field.tsx';
import { pageData, usePageData } from '../shell/page-data.ts';
import { pathTo } from '../shell/path-to.ts';
import { Form } from '../ui/form.tsx';
import type { Explain } from '../ui/problem-text.ts';
import { Page } from '../ui/page.tsx';
import { SubmitButton } from '../ui/submit-button.tsx';

const explain: Explain = (problem) => (problem.problem === 'last_way_in' ? m.accounts_last_way_in() : explainProof(problem));

const texts = {
  phrase: { title: m.accounts_phrase_remove_title, lead: m.accounts_phrase_remove_lead, button: m.accounts_phrase_remove_do },
  password: { title: m.accounts_password_remove_title, lead: m.accounts_password_remove_lead, button: m.accounts_password_remove_do },
};

function kindOf(kind: string | undefined): keyof typeof texts {
  if (kind !== 'phrase' && kind !== 'password') throw data({ code: 'not_found' }, 404);
  return kind;
}

export async function loader({ context, params }: LoaderFunctionArgs) {
  requireSession(context);
  const kind = kindOf(params['kind']);
  const { waysIn } = await ask(context, WaysInDocument, {});
  return pageData({ kind, others: waysIn.filter((each: WayInKind) => each !== kind) });
}

export function action({ context, params }: ActionFunctionArgs) {
  return removeWayIn(context, formOf(context), kindOf(params['kind']));
}

export default function AccountRemoveRoute() {
  const { kind, others } = usePageData<typeof loader>();
  const { title, lead, button } = texts[kind];
  const isLast = others.length === 0 || others.includes('demo');
  return (
    <Page title={title()} lead={isLast ? m.accounts_last_way_in() : lead()}>
      {isLast ? null : (
        <Form name="remove" explain={explain}>
          <p>{m.accounts_remove_proof()}</p>
          <ProofFields waysIn={others} />
          <p className="actions">
            <SubmitButton tone="careful">{button()}</SubmitButton>
            <ShowSwitch />
          </p>
        </Form>
      )}
      <p>
        <a href={pathTo('/account')}>{m.accounts_back_to_account()}</a>
      </p>
    </Page>
  );
}
