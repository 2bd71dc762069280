import { AppealAsAuthorDocument, MyDecisionDocument } from '@rinnalla/contract';
import { m } from '@rinnalla/i18n';
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { ask, found, requireSession } from '../api-client/ask.ts';
import { formOf, problemsOf, refuse } from '../api-client/reply-to-form.ts';
import { AppealForm } from '../features/appeals/appeal-form.tsx';
import { AppealState } from '../features/appeals/appeal-state.tsx';
import { CaseCode } from '../features/appeals/case-code.tsx';
import { DecisionForAuthor } from '../features/appeals/decision-for-author.tsx';
import { OnWithText, OwnText } from '../features/appeals/own-text.tsx';
import { pageData, usePageData } from '../shell/page-data.ts';
import { pathTo } from '../shell/path-to.ts';
import { visitOf } from '../shell/visit.ts';
import { Page } from '../ui/page.tsx';

export async function loader({ context, params }: LoaderFunctionArgs) {
  requireSession(context);
  const { myDecision } = await ask(context, MyDecisionDocument, { id: params['id'] ?? '' });
  return pageData(found(myDecision));
}

export async function action({ context, params }: ActionFunctionArgs) {
  requireSession(context);
  const decisionId = params['id'] ?? '';
  const { appealAsAuthor } = await ask(context, AppealAsAuthorDocument, { decisionId, text: formOf(context).text('text') });
  if (appealAsAuthor.__typename !== 'AppealLodged') return refuse(context, problemsOf(appealAsAuthor));
  return redirect(`/${visitOf(context).language}/decisions/${decisionId}#appeal`);
}

export default function DecisionRoute() {
  const decision = usePageData<typeof loader>();
  return (
    <Page title={m.moderation_decision_title()} above={<a href={pathTo('/mine')}>{m.shell_my_things()}</a>}>
      {decision.appeal === null ? null : (
        <div id="appeal">
          <AppealState appeal={decision.appeal} />
        </div>
      )}
      <DecisionForAuthor decision={decision} />
      <OwnText decision={decision} />
      <OnWithText decision={decision} />
      {decision.appealable ? <AppealForm /> : null}
      {decision.caseCode === null ? null : <CaseCode code={decision.caseCode} />}
    </Page>
  );
}
