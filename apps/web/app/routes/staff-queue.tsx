import { ReviewQueueDocument } from '@rinnalla/contract';
import { m } from '@rinnalla/i18n';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { ask, requireSession } from '../api-client/ask.ts';
import { formOf } from '../api-client/reply-to-form.ts';
import { decisionIn } from '../features/authorities/decision-in.ts';
import { SecondSignatures } from '../features/authorities/second-signatures.tsx';
import { TakeBackLink } from '../features/authorities/take-back.tsx';
import { WaitingForModerators } from '../features/first-answers/waiting-for-moderators.tsx';
import { AppealList } from '../features/moderation/appeal-list.tsx';
import { ClassClocks } from '../features/moderation/class-clocks.tsx';
import { openNext, setKeys } from '../features/moderation/queue-acts.server.ts';
import { QueueFilterForm } from '../features/moderation/queue-filter-form.tsx';
import { filterInput, isNarrowed, queuePath, readQueueFilter } from '../features/moderation/queue-filter.rules.ts';
import { QueueList } from '../features/moderation/queue-list.tsx';
import { QueueLive } from '../features/moderation/queue-live.tsx';
import { QueueNotice, queueNews } from '../features/moderation/queue-notice.tsx';
import type { Shortcut } from '../features/moderation/shortcuts.tsx';
import { StaffPage } from '../features/moderation/staff-page.tsx';
import { TakeNext } from '../features/moderation/take-next.tsx';
import { LooksWaiting } from '../features/second-look/look-offer.tsx';
import { OwnPause } from '../features/wellbeing/own-pause.tsx';
import { pageData, usePageData } from '../shell/page-data.ts';
import { pathTo } from '../shell/path-to.ts';
import { visitOf } from '../shell/visit.ts';
import { Pages } from '../ui/pages.tsx';

export async function loader({ context }: LoaderFunctionArgs) {
  requireSession(context);
  const asked = visitOf(context).url.searchParams;
  const after = asked.get('after');
  const filter = filterInput(readQueueFilter(asked));
  const { viewer, reviewQueue, myPause, threadsForModerators, secondSignatures, secondLooks } = await ask(context, ReviewQueueDocument, {
    after,
    filter,
  });
  const news = queueNews.find((each) => each === asked.get('done')) ?? null;
  const { class: onlyClass } = reviewQueue.filter;
  const waiting = threadsForModerators.filter(
    (thread) => after === null && !isNarrowed(reviewQueue.filter) && (onlyClass ?? thread.class) === thread.class,
  );
  const decisionId = decisionIn(asked);
  const signatures = after === null ? secondSignatures : [];
  return pageData({
    viewer,
    queue: reviewQueue,
    myPause,
    waiting,
    after,
    news,
    decisionId,
    signatures,
    looksWaiting: after === null ? secondLooks.waiting : 0,
  });
}

export async function action({ context }: ActionFunctionArgs) {
  requireSession(context);
  return formOf(context).name === 'keys' ? setKeys(context) : openNext(context);
}

export default function StaffQueueRoute() {
  const { viewer, queue, myPause, waiting, after, news, decisionId, signatures, looksWaiting } = usePageData<typeof loader>();
  const { filter } = queue;
  return (
    <StaffPage
      title={m.moderation_staff_queue()}
      viewer={viewer}
      section="queue"
      lead={m.moderation_queue_order()}
      shortcuts={queueShortcuts}
    >
      {news === null ? null : (
        <QueueNotice news={news}>
          <TakeBackLink decisionId={decisionId} />
        </QueueNotice>
      )}
      <OwnPause pause={myPause} />
      <div className="two-parts">
        <div className="stack">
          <TakeNext filter={filter} />
          <ClassClocks clocks={queue.clocks} filter={filter} />
          <QueueFilterForm filter={filter} boards={queue.boards} />
          <QueueLive filter={filter} seenAt={queue.seenAt} />
          <QueueList items={queue.items} narrowed={isNarrowed(filter) || filter.class !== null} />
          <Pages
            previous={after === null ? null : pathTo(queuePath(filter))}
            next={queue.nextAfter === null ? null : pathTo(queuePath(filter, queue.nextAfter))}
          />
          <WaitingForModerators threads={waiting} />
        </div>
        <div className="stack">
          <SecondSignatures waiting={signatures} />
          <AppealList appeals={queue.appeals} />
          <LooksWaiting waiting={looksWaiting} />
        </div>
      </div>
    </StaffPage>
  );
}

const queueShortcuts: Shortcut[] = [
  { keys: ['n'], does: m.queue_keys_next },
  { keys: ['j', 'k'], does: m.queue_keys_move },
  { keys: ['o'], does: m.queue_keys_open },
  { keys: ['c'], does: m.queue_keys_claim },
];
