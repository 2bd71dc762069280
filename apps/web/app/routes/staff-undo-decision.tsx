import { DecisionToUndoDocument, UndoDecisionDocument } from '@rinnalla/contract';
import { m } from '@rinnalla/i18n';
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { ask, found, requireSession } from '../api-client/ask.ts';
import { formOf, problemsOf, refuse } from '../api-client/reply-to-form.ts';
import { undoRefusals } from '../features/authorities/contact-names.ts';
import { DecisionLine } from '../features/moderation/earlier-decisions.tsx';
import { StaffPage } from '../features/moderation/staff-page.tsx';
import { pageData, usePageData } from '../shell/page-data.ts';
import { pathTo } from '../shell/path-to.ts';
import { visitOf, type Problem } from '../shell/visit.ts';
import { Form } from '../ui/form.tsx';
import { Notice } from '../ui/notice.tsx';
import { SubmitButton } from '../ui/submit-button.tsx';
import { TextArea } from '../ui/text-fields.tsx';

export async function loader({ context, params }: LoaderFunctionArgs) {
  requireSession(context);
  const { viewer, decisionToUndo } = await ask(context, DecisionToUndoDocument, { id: params['id'] ?? '' });
  return pageData({ viewer, undoable: found(decisionToUndo) });
}

export async function action({ context, params }: ActionFunctionArgs) {
  requireSession(context);
  const input = { decisionId: params['id'] ?? '', reason: formOf(context).text('reason') };
  const { undoDecision } = await ask(context, UndoDecisionDocument, { input });
  if (undoDecision.__typename !== 'DecisionUndone') return refuse(context, problemsOf(undoDecision));
  const { language } = visitOf(context);
  return redirect(`/${language}/staff/reviewables/${undoDecision.reviewableId}?done=undone`);
}

function explain({ problem }: Problem): string | null {
  return problem === 'empty' ? m.authorities_undo_reason_missing() : null;
}

export default function StaffUndoDecisionRoute() {
  const { viewer, undoable } = usePageData<typeof loader>();
  const { decision, refusal, authorWasTold, reviewableId } = undoable;
  const path = `/staff/reviewables/${reviewableId}`;
  const back = { name: m.moderation_item_title(), path };
  return (
    <StaffPage
      title={m.authorities_undo_title()}
      viewer={viewer}
      section="queue"
      back={back}
      lead={refusal === null ? m.authorities_undo_lead() : undefined}
    >
      <div className="form-column stack">
        <DecisionLine decision={decision} heading="h2" />
        {refusal === null ? (
          <>
            <h2>{m.authorities_undo_what()}</h2>
            <p>{m.authorities_undo_post()}</p>
            <p>{m.authorities_undo_reports()}</p>
            <p>{authorWasTold ? m.authorities_undo_told() : m.authorities_undo_untold()}</p>
            <Form name="undo" explain={explain}>
              <TextArea name="reason" label={m.authorities_undo_reason()} hint={m.authorities_undo_reason_hint()} limit={2000} rows={3} />
              <p className="note">{m.authorities_undo_logged()}</p>
              <p className="actions">
                <SubmitButton tone="careful">{m.authorities_undo_do()}</SubmitButton>
                <a href={pathTo(path)}>{m.authorities_undo_keep()}</a>
              </p>
            </Form>
          </>
        ) : (
          <Notice title={m.authorities_undo_impossible()}>
            <p>{undoRefusals[refusal]?.()}</p>
          </Notice>
        )}
        <p className="note">{m.authorities_undo_time()}</p>
      </div>
    </StaffPage>
  );
}
