import { m } from '@rinnalla/i18n';
import type { ThreadNews } from '@rinnalla/contract';
import { pathTo } from '../../shell/path-to.ts';
import { Form } from '../../ui/form.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';

interface ThreadNewsFormProps {
  threadId: string;
  /** What the member has said of the thread's news, if anything. */
  news: ThreadNews | null;
  /** Whether the member has written there: then it brings news without being followed. */
  hasWritten: boolean;
  /** Where to go afterwards, where that is not the thread. */
  to?: string | null;
}

interface Offer {
  tells: string;
  /** What the button changes it to. */
  to: ThreadNews | 'none';
  button: string;
}

function offerOf(news: ThreadNews | null, hasWritten: boolean): Offer {
  if (news === 'followed') return { tells: m.keeping_following(), to: 'none', button: m.keeping_follow_end() };
  if (news === 'silent') return { tells: m.keeping_silent(), to: 'none', button: m.keeping_silent_end() };
  if (hasWritten) return { tells: m.keeping_own_news(), to: 'silent', button: m.keeping_silence() };
  return { tells: m.keeping_follow_what(), to: 'followed', button: m.keeping_follow() };
}

/** Whether the thread brings the member news, and the one button that changes it. */
export function ThreadNewsForm({ threadId, news, hasWritten, to = null }: ThreadNewsFormProps) {
  const { tells, to: change, button } = offerOf(news, hasWritten);
  const query = to === null ? '' : `?to=${encodeURIComponent(to)}`;
  return (
    <Form name="news" action={pathTo(`/threads/${threadId}/follow${query}`)}>
      <p className="note">{tells}</p>
      <p className="actions">
        <SubmitButton tone="quiet" name="news" value={change}>
          {button}
        </SubmitButton>
      </p>
    </Form>
  );
}
