import { AcceptConsentDocument, ConsentDocument } from '@rinnalla/contract';
import { m } from '@rinnalla/i18n';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { ask } from '../api-client/ask.ts';
import { formOf, problemsOf, refuse } from '../api-client/reply-to-form.ts';
import { AcceptForm, acceptForm, versionField } from '../features/leaving/accept-form.tsx';
import { ConsentWordings } from '../features/leaving/consent-wordings.tsx';
import { KeptForm } from '../shell/kept-form.tsx';
import { pageData, usePageData } from '../shell/page-data.ts';
import { pathTo } from '../shell/path-to.ts';
import { keptFormOf } from '../shell/unsent-form.ts';
import { useVisit } from '../shell/use-visit.ts';
import { Notice } from '../ui/notice.tsx';
import { Page } from '../ui/page.tsx';

export async function loader({ context }: LoaderFunctionArgs) {
  return pageData(await ask(context, ConsentDocument, {}));
}

/** A form of another name comes from a page that could not be sent before this one was read: it only brings along what was typed there. */
export async function action({ context }: ActionFunctionArgs) {
  const form = formOf(context);
  if (form.name !== acceptForm) return null;
  const { acceptConsent } = await ask(context, AcceptConsentDocument, { version: Number(form.text(versionField)) || 0 });
  return acceptConsent.__typename === 'NotAllowed' ? refuse(context, problemsOf(acceptConsent)) : null;
}

export default function ConsentRoute() {
  const { versions, accepted } = usePageData<typeof loader>().consent;
  const { submitted } = useVisit();
  const current = versions[0]?.version ?? 0;
  const isAsked = accepted !== null && accepted < current;
  return (
    <Page title={m.leaving_consent_title()} lead={m.leaving_consent_lead()}>
      <Accepted />
      {isAsked ? <p>{m.leaving_consent_changed()}</p> : null}
      <ConsentWordings versions={versions} accepted={accepted}>
        {isAsked ? <AcceptForm version={current} kept={keptFormOf(submitted)} /> : null}
      </ConsentWordings>
      <h2>{m.leaving_consent_back_title()}</h2>
      <p>{m.leaving_consent_back()}</p>
      {accepted === null ? null : (
        <p>
          <a href={pathTo('/account/leave')}>{m.leaving_leave_title()}</a>
        </p>
      )}
    </Page>
  );
}

/** After accepting: what was on its way when the wording had to be read first can be sent. */
function Accepted() {
  const { submitted, problems } = useVisit();
  if (submitted?.name !== acceptForm || problems.length > 0) return null;
  const kept = keptFormOf(submitted);
  return (
    <>
      <Notice tone="done">
        <p>{kept === null ? m.leaving_consent_done_plain() : m.leaving_consent_done()}</p>
      </Notice>
      {kept === null ? null : <KeptForm form={kept} />}
    </>
  );
}
