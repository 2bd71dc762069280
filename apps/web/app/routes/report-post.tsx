import { PostToReportDocument, ReportPostDocument } from '@rinnalla/contract';
import { m } from '@rinnalla/i18n';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { ask, asWhoTheyWere, found } from '../api-client/ask.ts';
import { formOf, problemsOf, refuse } from '../api-client/reply-to-form.ts';
import { chosenWord } from '../features/moderation/chosen-word.ts';
import { PostReported } from '../features/reports/post-reported.tsx';
import { ReportAbout, reportTitles, targetKinds, TargetReported } from '../features/reports/report-about.tsx';
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
  const { post, reportTargets } = await ask(context, PostToReportDocument, { id: params['id'] ?? '' });
  const asked = visitOf(context).url.searchParams.get('about');
  const target = reportTargets.find(({ kind }) => kind === asked) ?? null;
  return pageData({ ...found(post), targets: reportTargets, target });
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
    about: chosenWord(form, 'about', targetKinds) ?? 'post',
    seen: readNumber(form.text('seen')),
    category,
    explanation: form.text('explanation'),
    goodFaith,
    contact: form.text('contact') || null,
  };
  const { reportPost } = await ask(context, ReportPostDocument, { input });
  if (reportPost.__typename !== 'ReportReceived') return refuse(context, problemsOf(reportPost));
  return pageData(reportPost);
}

/** The number of a title, name or badge as the page wrote it; anything else names none. */
const readNumber = (text: string): number | null => (/^\d{1,9}$/.test(text) ? Number(text) : null);

/** What a report without a category lacks: the API reads only whole ones, and a guest hears of both boxes at once. */
const withoutCategory = (lacksGoodFaith: boolean): Problem[] => [
  { field: 'category', problem: 'empty' },
  ...(lacksGoodFaith ? [{ field: 'goodFaith', problem: 'empty' }] : []),
];

/** Reporting a post, and after it the secret reference, which the answer itself shows: an address would keep it in the history. */
export default function ReportPostRoute() {
  const { post, thread, targets, target } = usePageData<typeof loader>();
  const received = useAnswer<typeof action>();
  const threadPath = `/threads/${thread.id}#post-${post.position}`;
  if (received !== null) return <ReportReceived received={received} threadPath={threadPath} />;
  const isPossible = post.abilities.report;
  const about = target?.kind ?? 'post';
  const label =
    target === null ? m.moderation_report_send_label({ name: post.author.name }) : m.targets_report_send_label({ words: target.words });
  return (
    <Page title={reportTitles[about]()} lead={isPossible ? m.moderation_report_lead() : m.moderation_report_not_possible()}>
      {isPossible ? <ReportAbout postId={post.id} chosen={about} targets={targets} /> : null}
      {target === null ? null : <TargetReported target={target} />}
      <PostReported post={post} thread={thread} />
      <CareLimits />
      {isPossible ? <ReportForm revisionId={post.revisionId} about={about} seen={target?.number ?? null} label={label} /> : null}
      {isPossible ? <WhatHappensNext /> : null}
      <p>
        <a href={pathTo(threadPath)}>{m.community_back_to_thread()}</a>
      </p>
    </Page>
  );
}
