import { m } from '@rinnalla/i18n';
import type { ReactNode } from 'react';
import { Notice } from '../../ui/notice.tsx';

/** What was just done, as the address after it says. */
export const queueNews = [
  ...(['decided', 'released', 'appeal_decided', 'proposed', 'answered', 'undone'] as const),
  ...(['contact_noted', 'contact_answered'] as const),
  ...(['care_message', 'answered_in_thread', 'follow_up', 'follow_up_cancelled', 'handed_over'] as const),
] as const;
export type QueueNews = (typeof queueNews)[number];

const texts: Record<QueueNews, () => string> = {
  decided: m.moderation_queue_decided,
  released: m.moderation_queue_released,
  appeal_decided: m.moderation_queue_appeal_decided,
  proposed: m.sanctions_queue_proposed,
  answered: m.sanctions_queue_answered,
  undone: m.authorities_undo_done,
  contact_noted: m.authorities_done_noted,
  contact_answered: m.authorities_done_answered,
  care_message: m.care_message_sent,
  answered_in_thread: m.care_thread_sent,
  follow_up: m.care_look_done,
  follow_up_cancelled: m.care_look_taken_back,
  handed_over: m.care_give_done,
};

/** Says that it went well. */
export function QueueNotice({ news, children }: { news: QueueNews; children?: ReactNode }) {
  return (
    <Notice tone="done">
      <p>{texts[news]()}</p>
      {children}
    </Notice>
  );
}
