import { m } from '@rinnalla/i18n';
import type { ReactNode } from 'react';
import { Notice } from '../../ui/notice.tsx';

/** What was just done, as the address after it says. */
export const queueNews = [
  ...(['decided', 'decided_last', 'released', 'appeal_decided', 'proposed', 'answered', 'undone'] as const),
  ...(['none_free', 'keys_on', 'keys_off'] as const),
  ...(['contact_noted', 'contact_answered'] as const),
  ...(['care_message', 'answered_in_thread', 'follow_up', 'follow_up_cancelled', 'handed_over'] as const),
] as const;
export type QueueNews = (typeof queueNews)[number];

const texts: Record<QueueNews, () => string> = {
  decided: m.moderation_queue_decided,
  decided_last: m.templates_next_none,
  released: m.moderation_queue_released,
  appeal_decided: m.moderation_queue_appeal_decided,
  proposed: m.sanctions_queue_proposed,
  answered: m.sanctions_queue_answered,
  undone: m.authorities_undo_done,
  contact_noted: m.authorities_done_noted,
  contact_answered: m.authorities_done_answered,
  none_free: m.queue_next_none,
  keys_on: m.queue_keys_on_done,
  keys_off: m.queue_keys_off_done,
  care_message: m.care_message_sent,
  answered_in_thread: m.care_thread_sent,
  follow_up: m.care_look_done,
  follow_up_cancelled: m.care_look_taken_back,
  handed_over: m.care_give_done,
};

/** Says what came of it. */
export function QueueNotice({ news, children }: { news: QueueNews; children?: ReactNode }) {
  return (
    <Notice tone={news === 'none_free' ? 'calm' : 'done'}>
      <p>{texts[news]()}</p>
      {children}
    </Notice>
  );
}
