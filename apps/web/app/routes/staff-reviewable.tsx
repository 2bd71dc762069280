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
import { actOnItem, isCareAct } from '../features/care/act-on-item.server.ts';
import { decisionIn } from '../features/authorities/decision-in.ts';
import { TakeBackLink } from '../features/authorities/take-back.tsx';
import { HandOvers } from '../features/care/hand-over.tsx';
import { Conversation } from '../features/care/write-to-author.tsx';
import { EarlierDecisions } from '../features/moderation/earlier-decisions.tsx';
import { showFilled } from '../features/moderation/fill-template.server.ts';
import { fillDecision, fillWords } from '../features/moderation/fill-template.rules.ts';
import { ChildGuidance, CrisisGuidance } from '../features/moderation/guidance.tsx';
import { EarlierRevisions, ThreadAround } from '../features/moderation/item-background.tsx';
import { ItemFacts } from '../features/moderation/item-facts.tsx';
import { itemShortcuts } from '../features/moderation/item-shortcuts.ts';
import { ItemStanding } from '../features/moderation/item-standing.tsx';
import { itemTitles, JudgedTarget } from '../features/moderation/judged-target.tsx';
import { MaskedPost } from '../features/moderation/masked-post.tsx';
import { Precedents } from '../features/moderation/precedents.tsx';
import { claimNext } from '../features/moderation/queue-acts.server.ts';
import { QueueNotice, queueNews } from '../features/moderation/queue-notice.tsx';
import { readAnswer, readDecision } from '../features/moderation/read-decision.ts';
import { StaffPage } from '../features/moderation/staff-page.tsx';
import { WhyHere } from '../features/moderation/why-here.tsx';
import { pageData, usePageData } from '../shell/page-data.ts';
import { visitOf } from '../shell/visit.ts';

type Context = ActionFunctionArgs['context'];

export async function loader({ context, params }: LoaderFunctionArgs) {
  requireSession(context);
  const { viewer, reviewable } = await ask(context, ReviewableDocument, { id: params['id'] ?? '' });
  const asked = visitOf(context).url.searchParams;
  const news = queueNews.find((each) => each === asked.get('done')) ?? null;
  return pageData({ viewer, item: found(reviewable), news, decisionId: decisionIn(asked) });
}

export async function action({ context, params }: ActionFunctionArgs) {
  requireSession(context);
  const id = params['id'] ?? '';
  const act = formOf(context).text('act');
  if (isCareAct(act)) return actOnItem(context, id, act);
  switch (act) {
    case 'claim':
      return claim(context, id);
    case 'release':
      return release(context, id);
    case 'answer':
      return answer(context);
    case 'template':
      return showFilled(context, fillDecision(formOf(context)), 'template');
    case 'words':
      return showFilled(context, fillWords(formOf(context), formOf(context).name === 'decide' ? 'careMessage' : 'text'), 'wordsTemplate');
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
  const made = decideReviewable.__typename === 'Decided' ? `&decision=${decideReviewable.decisionId}` : '';
  if (formOf(context).text('act') === 'decide_next') return redirect(`${await pathOfNext(context, done)}${made}`);
  const { language, url } = visitOf(context);
  // After a crisis there is more to do: to look again, or to write once more.
  const stays = done === 'decided' && formOf(context).text('then') === 'stay';
  return redirect(`${stays ? url.pathname : `/${language}/staff/queue`}?done=${done}${made}`);
}

/** The page of the next item, which is claimed; the queue, where nothing waits. */
async function pathOfNext(context: Context, done: 'decided' | 'proposed'): Promise<string> {
  const next = await claimNext(context);
  const { language } = visitOf(context);
  if (next !== null) return `/${language}/staff/reviewables/${next}?done=${done}`;
  return `/${language}/staff/queue?done=${done === 'decided' ? 'decided_last' : done}`;
}

async function answer(context: Context) {
  const input = readAnswer(formOf(context));
  if (input === null) return refuse(context, [{ field: 'answer', problem: 'empty' }]);
  const { answerProposal } = await ask(context, AnswerProposalDocument, { input });
  if (answerProposal.__typename !== 'ProposalAnswered') return refuse(context, problemsOf(answerProposal));
  return redirect(`/${visitOf(context).language}/staff/queue?done=answered`);
}

export default function StaffReviewableRoute() {
  const { viewer, item, news, decisionId } = usePageData<typeof loader>();
  const back = { name: m.moderation_staff_queue(), path: '/staff/queue' };
  return (
    <StaffPage title={itemTitles[item.targetKind]()} viewer={viewer} section="queue" back={back} shortcuts={itemShortcuts(item)}>
      {news === null ? null : (
        <QueueNotice news={news}>
          <TakeBackLink decisionId={decisionId} />
        </QueueNotice>
      )}
      <div className="two-parts">
        <div className="stack">
          <ItemFacts item={item} />
          <JudgedTarget item={item} />
          <WhyHere item={item} />
          <HandOvers handOvers={item.care.handOvers} />
          <MaskedPost post={item.post} thread={item.thread} {...(item.targetKind !== 'post' && { title: m.targets_item_with_post() })} />
          <Conversation messages={item.care.messages} />
          <ThreadAround posts={item.context} />
          <EarlierRevisions item={item} />
          <EarlierDecisions item={item} />
          <Precedents precedents={item.precedents} />
        </div>
        <div className="stack">
          {item.state === 'open' && item.class === 'crisis' ? <CrisisGuidance itemId={item.id} /> : null}
          <ItemStanding item={item} />
          <ChildGuidance itemId={item.id} />
        </div>
      </div>
    </StaffPage>
  );
}
