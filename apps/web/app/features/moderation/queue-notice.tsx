import { m } from '@rinnalla/i18n';
import { Notice } from '../../ui/notice.tsx';

/** What was just done, as the address after it says. */
export const queueNews = ['decided', 'released', 'appeal_decided', 'proposed', 'answered'] as const;
export type QueueNews = (typeof queueNews)[number];

const texts: Record<QueueNews, () => string> = {
  decided: m.moderation_queue_decided,
  released: m.moderation_queue_released,
  appeal_decided: m.moderation_queue_appeal_decided,
  proposed: m.sanctions_queue_proposed,
  answered: m.sanctions_queue_answered,
};

/** Says that it went well. */
export function QueueNotice({ news }: { news: QueueNews }) {
  return (
    <Notice tone="done">
      <p>{texts[news]()}</p>
    </Notice>
  );
}
