import { LeaveDocument, WaysInDocument } from '@rinnalla/contract';
import { m } from '@rinnalla/i18n';
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { ask, requireSession } from '../api-client/ask.ts';
import { callApi } from '../api-client/call-api.ts';
import { formOf, refuse } from '../api-client/reply-to-form.ts';
import { missingProof, proofIn, proofProblem } from '../features/accounts/proof-fields.tsx';
import { isOnlyShowing } from '../features/accounts/secret-field.tsx';
import { LeaveForm } from '../features/leaving/leave-form.tsx';
import { canProve } from '../features/leaving/own-proof.tsx';
import { WhatLeavingDoes } from '../features/leaving/what-leaving-does.tsx';
import { pageData, usePageData } from '../shell/page-data.ts';
import { pathTo } from '../shell/path-to.ts';
import { visitOf } from '../shell/visit.ts';
import { Notice } from '../ui/notice.tsx';
import { Page } from '../ui/page.tsx';

export async function loader({ context }: LoaderFunctionArgs) {
  requireSession(context);
  return pageData(await ask(context, WaysInDocument, {}));
}

/**
 * Leaves. While the API cannot be reached the page stays as it is, so that it can be asked again; where the session was over already,
 * nobody knows whether an earlier attempt came through, and the page says how to find out.
 */
export async function action({ context }: ActionFunctionArgs) {
  const form = formOf(context);
  const visit = visitOf(context);
  requireSession(context);
  if (isOnlyShowing(form)) return null;
  const pace = form.text('pace');
  const isPace = pace === 'spread' || pace === 'at_once';
  const problems = [...(isPace ? [] : [{ field: 'pace', problem: 'empty' }]), ...missingProof(form)];
  if (!isPace || problems.length > 0) return refuse(context, problems);
  const caller = { session: visit.session, port: visit.settings.apiPort };
  const answer = await callApi(caller, LeaveDocument, { input: { proof: proofIn(form), pace } });
  if (answer.kind === 'signed_out') return refuse(context, [{ field: '', problem: 'unsure' }], 401);
  if (answer.kind !== 'data') return refuse(context, [{ field: '', problem: 'unavailable' }], 503);
  const { leave } = answer.data;
  if (leave.__typename !== 'Left') return refuse(context, [proofProblem(form, leave)]);
  visit.signOut();
  return redirect(`/${visit.language}/left?days=${leave.days}`);
}

export default function AccountLeaveRoute() {
  const { waysIn } = usePageData<typeof loader>();
  return (
    <Page
      title={m.leaving_leave_title()}
      above={<a href={pathTo('/account')}>{m.accounts_account_title()}</a>}
      lead={m.leaving_leave_lead()}
    >
      <WhatLeavingDoes />
      {canProve(waysIn) ? (
        <LeaveForm waysIn={waysIn} />
      ) : (
        <Notice>
          <p>{m.leaving_demo()}</p>
        </Notice>
      )}
    </Page>
  );
}
