import type { ReviewQueueQuery } from '@rinnalla/contract';
import { languageNames, m } from '@rinnalla/i18n';
import { pathTo } from '../../shell/path-to.ts';
import { Form } from '../../ui/form.tsx';
import { Notice } from '../../ui/notice.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { reportCategories, reportCategoryNames } from '../reports/report-categories.ts';
import { classNames, targetKindNames } from './moderation-names.ts';
import { allSignalKinds, signalKindNames } from './signal-words.ts';
import { ageWords, dueWords } from './waiting-words.ts';

type QueueItem = ReviewQueueQuery['reviewQueue']['items'][number];

/** What waits, in the order of the queue, without what anybody wrote. `narrowed`: it may be that something else waits. */
export function QueueList({ items, narrowed }: { items: readonly QueueItem[]; narrowed: boolean }) {
  if (items.length === 0 && narrowed)
    return (
      <Notice>
        <p>{m.queue_filter_empty()}</p>
      </Notice>
    );
  if (items.length === 0)
    return (
      <Notice title={m.moderation_queue_empty_title()}>
        <p>{m.moderation_queue_empty()}</p>
      </Notice>
    );
  return (
    <ol className="queue" aria-label={m.moderation_queue_items()}>
      {items.map((item, place) => (
        <QueueRow key={item.id} item={item} place={place} />
      ))}
    </ol>
  );
}

function QueueRow({ item, place }: { item: QueueItem; place: number }) {
  const about = { class: classNames[item.class](), board: item.boardName, why: whyWords(item) };
  const counts = countWords(item);
  return (
    <li className={`queue-item queue-${item.class}`} data-shortcut-item="">
      <div>
        <a className="queue-title" href={pathTo(`/staff/reviewables/${item.id}`)} data-shortcut="o">
          {about.class} · {item.targetKind === 'post' ? null : `${targetKindNames[item.targetKind]()} · `}
          {item.boardName}
        </a>
        <p>
          <strong className={item.overdue ? 'queue-late' : undefined}>{dueWords(item)}</strong> · {ageWords(item.openedHour)}
        </p>
        <p>{about.why}</p>
        {item.handedBy !== null && item.claimedByMe ? <p>{m.care_given_you({ name: item.handedBy })}</p> : null}
        {item.proposedBy === null ? null : <p>{m.sanctions_queue_waits({ name: item.proposedBy })}</p>}
        <p className="note">
          <span lang={item.language}>{languageNames[item.language]}</span>
          {counts === '' ? null : ` · ${counts}`}
        </p>
      </div>
      <QueueClaim item={item} place={place} label={m.moderation_queue_claim_label(about)} />
    </li>
  );
}

/** What the reports say and what screening saw; with neither, an appeal that overturned a decision opened the item. */
function whyWords({ categories, signalKinds }: QueueItem): string {
  const reported = reportCategories.filter((category) => categories.includes(category)).map((category) => reportCategoryNames[category]());
  const seen = allSignalKinds.filter((kind) => signalKinds.includes(kind)).map((kind) => signalKindNames[kind]());
  return [...reported, ...seen].join(' · ') || m.moderation_queue_reopened();
}

const countWords = ({ reportCount, signalCount }: QueueItem): string =>
  [
    ...(reportCount > 0 ? [m.moderation_queue_reports({ count: reportCount })] : []),
    ...(signalCount > 0 ? [m.moderation_queue_signals({ count: signalCount })] : []),
  ].join(', ');

function QueueClaim({ item, place, label }: { item: QueueItem; place: number; label: string }) {
  if (item.proposedBy !== null) return null;
  if (item.claimedByMe) return <p className="queue-mine">{m.moderation_queue_claimed_by_me()}</p>;
  if (item.claimedBy !== null) return <p className="note">{m.moderation_queue_claimed_by({ name: item.claimedBy })}</p>;
  return (
    <Form name={`claim-${place}`} action={pathTo(`/staff/reviewables/${item.id}`)} inline>
      <SubmitButton tone="quiet" name="act" value="claim" shortcut="c" label={label}>
        {m.moderation_queue_claim()}
      </SubmitButton>
    </Form>
  );
}
