import {
  AnswerProposalDocument,
  ClaimReviewableDocument,
  DecideReviewableDocument,
  ReleaseReviewableDocument,
  ReviewableDocument,
} from '@rinnalla/contract';
import { m } from '@rinnalla/i18n';
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { ask, found, requireSession } from '../api-client/ask.ts';
import { formOf, problemsOf, refuse } from '../api-client/reply-to-form.ts';
import { EarlierDecisions } from '../features/moderation/earlier-decisions.tsx';
import { ChildGuidance, CrisisGuidance } from '../features/moderation/guidance.tsx';
import { EarlierRevisions, ThreadAround } from '../features/moderation/item-background.tsx';
import { ItemFacts } from '../features/moderation/item-facts.tsx';
import { ItemStanding } from '../features/moderation/item-standing.tsx';
import { MaskedPost } from '../features/moderation/masked-post.tsx';
import { readAnswer, readDecision } from '../features/moderation/read-decision.ts';
import { StaffPage } from '../features/moderation/staff-page.tsx';
import { WhyHere } from '../features/moderation/why-here.tsx';
import { pageData, usePageData } from '../shell/page-data.ts';
import { visitOf } from '../shell/visit.ts';

type Context = ActionFunctionArgs['context'];

export async function loader({ context, params }: LoaderFunctionArgs) {
  requireSession(context);
  const { viewer, reviewable } = await ask(context, ReviewableDocument, { id: params['id'] ?? '' });
  return pageData({ viewer, item: found(reviewable) });
}

export async function action({ context, params }: ActionFunctionArgs) {
  requireSession(context);
  const id = params['id'] ?? '';
  switch (formOf(context).text('act')) {
    case 'claim':
      return claim(context, id);
    case 'release':
      return release(context, id);
    case 'answer':
      return answer(context);
    default:
      return decide(context, id);
  }
}

/** Claimed or not, the page of the item shows who holds it now. */
async function claim(context: Context, id: string) {
  await ask(context, ClaimReviewableDocument, { id });
  return redirect(visitOf(context).url.pathname);
}

async function release(context: Context, id: string) {
  const { releaseReviewable } = await ask(context, ReleaseReviewableDocument, { id });
  const { language, url } = visitOf(context);
  return redirect(releaseReviewable.__typename === 'Released' ? `/${language}/staff/queue?done=released` : url.pathname);
}

async function decide(context: Context, id: string) {
  const input = readDecision(formOf(context), id);
  if (input === null) return refuse(context, [{ field: 'kind', problem: 'empty' }]);
  const { decideReviewable } = await ask(context, DecideReviewableDocument, { input });
  if (decideReviewable.__typename !== 'Decided' && decideReviewable.__typename !== 'Proposed')
    return refuse(context, problemsOf(decideReviewable));
  const done = decideReviewable.__typename === 'Decided' ? 'decided' : 'proposed';
  return redirect(`/${visitOf(context).language}/staff/queue?done=${done}`);
}

async function answer(context: Context) {
  const input = readAnswer(formOf(context));
  if (input === null) return refuse(context, [{ field: 'answer', problem: 'empty' }]);
  const { answerProposal } = await ask(context, AnswerProposalDocument, { input });
  if (answerProposal.__typename !== 'ProposalAnswered') return refuse(context, problemsOf(answerProposal));
  return redirect(`/${visitOf(context).language}/staff/queue?done=answered`);
}

export default function StaffReviewableRoute() {
  const { viewer, item } = usePageData<typeof loader>();
  const back = { name: m.moderation_staff_queue(), path: '/staff/queue' };
  return (
    <StaffPage title={m.moderation_item_title()} viewer={viewer} section="queue" back={back}>
      <div className="two-parts">
        <div className="stack">
          <ItemFacts item={item} />
          <WhyHere item={item} />
          <MaskedPost post={item.post} thread={item.thread} />
          <ThreadAround posts={item.context} />
          <EarlierRevisions item={item} />
          <EarlierDecisions decisions={item.decisions} />
        </div>
        <div className="stack">
          {item.state === 'open' && item.class === 'crisis' ? <CrisisGuidance /> : null}
          <ItemStanding item={item} />
          <ChildGuidance />
        </div>
      </div>
    </StaffPage>
  );
}
