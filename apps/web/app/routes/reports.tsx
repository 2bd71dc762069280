import { AppealAsReporterDocument, ReportStatusDocument } from '@rinnalla/contract';
import { m } from '@rinnalla/i18n';
import type { ActionFunctionArgs } from 'react-router';
import { ask } from '../api-client/ask.ts';
import { formOf, problemsOf, refuse } from '../api-client/reply-to-form.ts';
import { LookUpForm } from '../features/reports/look-up-form.tsx';
import { ReportStatus } from '../features/reports/report-status.tsx';
import { useAnswer } from '../features/reports/use-answer.ts';
import { pageData } from '../shell/page-data.ts';
import { Page } from '../ui/page.tsx';

/** Both forms carry the secret reference and are answered with the page itself, so that the reference never stands in an address. */
export async function action({ context }: ActionFunctionArgs) {
  const form = formOf(context);
  const reference = form.text('reference');
  if (reference === '') return refuse(context, [{ field: 'reference', problem: 'empty' }]);
  const problems = form.name === 'appeal' ? await lodgeAppeal(context, reference, form.text('text')) : [];
  const { reportStatus } = await ask(context, ReportStatusDocument, { reference });
  if (reportStatus === null) return refuse(context, [{ field: 'reference', problem: 'not_found' }]);
  // The page loaded again sends the appeal again: the one that stands is the answer.
  const standing = reportStatus.outcome?.appeal ?? null;
  if (standing === null && problems.length > 0) refuse(context, problems);
  return pageData({ status: reportStatus, reference });
}

async function lodgeAppeal(context: ActionFunctionArgs['context'], reference: string, text: string) {
  const { appealAsReporter } = await ask(context, AppealAsReporterDocument, { reference, text });
  return appealAsReporter.__typename === 'AppealLodged' ? [] : problemsOf(appealAsReporter);
}

export default function ReportsRoute() {
  const answer = useAnswer<typeof action>();
  if (answer !== null)
    return (
      <Page title={m.moderation_lookup_title()}>
        <ReportStatus {...answer} />
      </Page>
    );
  return (
    <Page title={m.moderation_lookup_title()} lead={m.moderation_lookup_lead()}>
      <LookUpForm />
    </Page>
  );
}
