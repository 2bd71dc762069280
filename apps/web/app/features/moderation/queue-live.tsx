import { formatClock, m, renderingLanguage } from '@rinnalla/i18n';
import { pathTo } from '../../shell/path-to.ts';
import { queueAddress, queuePath, type QueueFilter } from './queue-filter.rules.ts';

interface QueueLiveProps {
  filter: QueueFilter;
  /** The moment of the look that the page shows, as ISO 8601. */
  seenAt: string;
}

const hour = 3_600_000;

/** Says as of when the page is. Where the script runs, it says by itself what is new; it moves nothing. */
export function QueueLive({ filter, seenAt }: QueueLiveProps) {
  const changes = `${pathTo('/staff/queue/changes')}?${queueAddress(filter, { since: seenAt })}`;
  return (
    <div data-queue-live={changes} data-queue-fresh={pathTo(queuePath(filter))}>
      <p className="note" data-still="">
        {m.queue_made_at({ time: formatClock(Date.parse(seenAt) / hour, renderingLanguage()) })}
      </p>
      <p className="note" data-following="" hidden>
        {m.queue_live()}
      </p>
      <p className="queue-new" role="status" data-news="" />
    </div>
  );
}
