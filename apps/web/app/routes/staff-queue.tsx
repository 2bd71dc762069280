import { ReviewQueueDocument, type ReviewableClass } from '@rinnalla/contract';
import { m } from '@rinnalla/i18n';
import type { LoaderFunctionArgs } from 'react-router';
import { ask, requireSession } from '../api-client/ask.ts';
import { SecondSignatures } from '../features/authorities/second-signatures.tsx';
import { WaitingForModerators } from '../features/first-answers/waiting-for-moderators.tsx';
import { AppealList } from '../features/moderation/appeal-list.tsx';
import { ClassFilter } from '../features/moderation/class-filter.tsx';
import { reviewableClasses } from '../features/moderation/moderation-names.ts';
import { QueueList } from '../features/moderation/queue-list.tsx';
import { QueueNotice, queueNews } from '../features/moderation/queue-notice.tsx';
import type { Shortcut } from '../features/moderation/shortcuts.tsx';
import { StaffPage } from '../features/moderation/staff-page.tsx';
import { pageData, usePageData } from '../shell/page-data.ts';
import { pathTo } from '../shell/path-to.ts';
import { visitOf } from '../shell/visit.ts';
import { Pages } from '../ui/pages.tsx';

export async function loader({ context }: LoaderFunctionArgs) {
  requireSession(context);
  const asked = visitOf(context).url.searchParams;
  const after = asked.get('after');
  const onlyClass = reviewableClasses.find((each) => each === asked.get('class')) ?? null;
  const { viewer, reviewQueue, threadsForModerators, secondSignatures } = await ask(context, ReviewQueueDocument, {
    after,
    class: onlyClass,
  });
  const news = queueNews.find((each) => each === asked.get('done')) ?? null;
  const waiting = threadsForModerators.filter((thread) => after === null && (onlyClass ?? thread.class) === thread.class);
  const decisionId = news === 'decided' ? idIn(asked.get('decision')) : null;
  const signatures = after === null ? secondSignatures : [];
  return pageData({ viewer, queue: reviewQueue, waiting, onlyClass, after, news, decisionId, signatures });
}

export default function StaffQueueRoute() {
  const { viewer, queue, waiting, onlyClass, after, news, decisionId, signatures } = usePageData<typeof loader>();
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
          {decisionId === null ? null : (
            <p>
              <a href={pathTo(`/staff/decisions/${decisionId}/undo`)}>{m.authorities_undo_link()}</a>
            </p>
          )}
        </QueueNotice>
      )}
      <div className="two-parts">
        <div className="stack">
          <SecondSignatures waiting={signatures} />
          <ClassFilter chosen={onlyClass} openCount={queue.openCount} />
          <QueueList items={queue.items} />
          <Pages
            previous={after === null ? null : queuePath(onlyClass, null)}
            next={queue.nextAfter === null ? null : queuePath(onlyClass, queue.nextAfter)}
          />
          <WaitingForModerators threads={waiting} />
        </div>
        <AppealList appeals={queue.appeals} />
      </div>
    </StaffPage>
  );
}

/** What looks like the id of a decision in an address; the page that it leads to looks whether it is one. */
const idIn = (text: string | null): string | null => (text !== null && /^[0-9a-f-]{36}$/.test(text) ? text : null);

const queueShortcuts: Shortcut[] = [
  { keys: ['j', 'k'], does: m.queue_keys_move },
  { keys: ['o'], does: m.queue_keys_open },
  { keys: ['c'], does: m.queue_keys_claim },
];

/** The address of a page of the queue; without `after`, of the first one. */
function queuePath(onlyClass: ReviewableClass | null, after: string | null): string {
  const asked = new URLSearchParams({ ...(onlyClass && { class: onlyClass }), ...(after && { after }) }).toString();
  return pathTo(`/staff/queue${asked === '' ? '' : `?${asked}`}`);
}
