import { LookAtCoveredDocument, MyStaffDocument } from '@rinnalla/contract';
import { m } from '@rinnalla/i18n';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { ask, requireSession } from '../api-client/ask.ts';
import { problemsOf, refuse } from '../api-client/reply-to-form.ts';
import { StaffPage } from '../features/moderation/staff-page.tsx';
import { coveredWhatNames } from '../features/redaction/covered-names.ts';
import { pageData, usePageData } from '../shell/page-data.ts';
import { useAnswer } from '../shell/use-answer.ts';
import { Form } from '../ui/form.tsx';
import { SubmitButton } from '../ui/submit-button.tsx';

export async function loader({ context }: LoaderFunctionArgs) {
  requireSession(context);
  const { viewer } = await ask(context, MyStaffDocument, {});
  return pageData({ viewer });
}

/** Shown in answer to the form, and at no address: each look is one that somebody asked for. */
export async function action({ context, params }: ActionFunctionArgs) {
  requireSession(context);
  const { lookAtCovered } = await ask(context, LookAtCoveredDocument, { decisionId: params['id'] ?? '' });
  if (lookAtCovered.__typename !== 'CoveredLookedAt') return refuse(context, problemsOf(lookAtCovered));
  return pageData({ passages: lookAtCovered.passages });
}

export default function StaffCoveredRoute() {
  const { viewer } = usePageData<typeof loader>();
  const looked = useAnswer<typeof action>();
  const back = { name: m.moderation_staff_queue(), path: '/staff/queue' };
  return (
    <StaffPage title={m.redaction_look_title()} viewer={viewer} section="queue" back={back} lead={m.redaction_look_lead()}>
      {looked === null ? (
        <Form name="look">
          <SubmitButton>{m.redaction_look_send()}</SubmitButton>
        </Form>
      ) : (
        <>
          {looked.passages.length === 0 ? <p>{m.redaction_look_gone()}</p> : null}
          <ul className="plain-list">
            {looked.passages.map(({ what, quote }, nth) => (
              <li key={nth}>
                <p>
                  {quote.before}
                  <mark>{quote.marked}</mark>
                  {quote.after}
                </p>
                <p className="note">{coveredWhatNames[what]()}</p>
              </li>
            ))}
          </ul>
        </>
      )}
    </StaffPage>
  );
}
