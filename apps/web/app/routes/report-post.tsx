import { PostToReportDocument, ReportPostDocument } from '@rinnalla/contract';
import { m } from '@rinnalla/i18n';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { ask, asWhoTheyWere, found } from '../api-client/ask.ts';
import { formOf, problemsOf, refuse } from '../api-client/reply-to-form.ts';
import { chosenWord } from '../features/moderation/chosen-word.ts';
import { PostReported } from '../features/reports/post-reported.tsx';
import { reportCategories } from '../features/reports/report-categories.ts';
import { ReportForm } from '../features/reports/report-form.tsx';
import { ReportReceived } from '../features/reports/report-received.tsx';
import { useAnswer } from '../shell/use-answer.ts';
import { CareLimits, WhatHappensNext } from '../features/reports/what-happens-next.tsx';
import { pageData, usePageData } from '../shell/page-data.ts';
import { pathTo } from '../shell/path-to.ts';
import { visitOf, type Problem } from '../shell/visit.ts';
import { Page } from '../ui/page.tsx';

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { post } = await ask(context, PostToReportDocument, { id: params['id'] ?? '' });
  return pageData(found(post));
}

export async function action({ context, params }: ActionFunctionArgs) {
  asWhoTheyWere(context);
  const form = formOf(context);
  const category = chosenWord(form, 'category', reportCategories);
  const goodFaith = form.has('goodFaith');
  if (category === null) return refuse(context, withoutCategory(visitOf(context).session === null && !goodFaith));
  const input = {
    submission: form.submission,
    postId: params['id'] ?? '',
    revisionId: form.text('revisionId'),
    category,
    explanation: form.text('explanation'),
    goodFaith,
    contact: form.text('contact') || null,
  };
  const { reportPost } = await ask(context, ReportPostDocument, { input });
  if (reportPost.__typename !== 'ReportReceived') return refuse(context, problemsOf(reportPost));
  return pageData(reportPost);
}

/** What a report without a category lacks: the API reads only whole ones, and a guest hears of both boxes at once. */
const withoutCategory = (lacksGoodFaith: boolean): Problem[] => [
  { field: 'category', problem: 'empty' },
  ...(lacksGoodFaith ? [{ field: 'goodFaith', problem: 'empty' }] : []),
];

/** Reporting a post, and after it the secret reference, which the answer itself shows: an address would keep it in the history. */
export default function ReportPostRoute() {
  const { post, thread } = usePageData<typeof loader>();
  const received = useAnswer<typeof action>();
  const threadPath = `/threads/${thread.id}#post-${post.position}`;
  if (received !== null) return <ReportReceived received={received} threadPath={threadPath} />;
  const isPossible = post.abilities.report;
  return (
    <Page title={m.moderation_report_title()} lead={isPossible ? m.moderation_report_lead() : m.moderation_report_not_possible()}>
      <PostReported post={post} thread={thread} />
      <CareLimits />
      {isPossible ? <ReportForm revisionId={post.revisionId} authorName={post.author.name} /> : null}
      {isPossible ? <WhatHappensNext /> : null}
      <p>
        <a href={pathTo(threadPath)}>{m.community_back_to_thread()}</a>
      </p>
    </Page>
  );
}
