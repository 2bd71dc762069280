import { AppealAsReporterDocument, AppealByCaseCodeDocument, LookUpDocument } from '@rinnalla/contract';
import { m } from '@rinnalla/i18n';
import type { ActionFunctionArgs } from 'react-router';
import { ask } from '../api-client/ask.ts';
import { formOf, problemsOf, refuse } from '../api-client/reply-to-form.ts';
import { appealForm } from '../features/appeals/appeal-form.tsx';
import { DecisionsByCaseCode } from '../features/appeals/decisions-by-case-code.tsx';
import { LookUpForm } from '../features/reports/look-up-form.tsx';
import { ReportStatus } from '../features/reports/report-status.tsx';
import { useAnswer } from '../shell/use-answer.ts';
import { pageData } from '../shell/page-data.ts';
import { Page } from '../ui/page.tsx';

/** All forms carry the reference or the case code and are answered with the page itself, so that neither ever stands in an address. */
export async function action({ context }: ActionFunctionArgs) {
  const form = formOf(context);
  const reference = form.text('reference');
  if (reference === '') return refuse(context, [{ field: 'reference', problem: 'empty' }]);
  const given = { reference, decisionId: form.text('decisionId'), text: form.text('text') };
  const problems = form.name.startsWith(appealForm) ? await lodgeAppeal(context, given) : [];
  const { reportStatus, decisionsByCaseCode: decisions } = await ask(context, LookUpDocument, { reference });
  if (reportStatus === null && decisions.length === 0) return refuse(context, [{ field: 'reference', problem: 'not_found' }]);
  // The page loaded again sends the appeal again: the one that stands is the answer.
  const appealed = given.decisionId === '' ? reportStatus?.outcome : decisions.find(({ id }) => id === given.decisionId);
  if (!appealed?.appeal && problems.length > 0) refuse(context, problems);
  return pageData({ status: reportStatus, decisions, reference });
}

interface GivenAppeal {
  readonly reference: string;
  /** Empty where the reference is of a report. */
  readonly decisionId: string;
  readonly text: string;
}

async function lodgeAppeal(context: ActionFunctionArgs['context'], { reference, decisionId, text }: GivenAppeal) {
  const answer =
    decisionId === ''
      ? (await ask(context, AppealAsReporterDocument, { reference, text })).appealAsReporter
      : (await ask(context, AppealByCaseCodeDocument, { code: reference, decisionId, text })).appealByCaseCode;
  return answer.__typename === 'AppealLodged' ? [] : problemsOf(answer);
}

export default function ReportsRoute() {
  const answer = useAnswer<typeof action>();
  if (answer === null)
    return (
      <Page title={m.moderation_lookup_title()} lead={m.moderation_lookup_lead()}>
        <LookUpForm />
      </Page>
    );
  const { status, decisions, reference } = answer;
  if (status === null)
    return (
      <Page title={m.moderation_decision_title()}>
        <DecisionsByCaseCode decisions={decisions} code={reference} />
      </Page>
    );
  return (
    <Page title={m.moderation_lookup_title()}>
      <ReportStatus status={status} reference={reference} />
    </Page>
  );
}
