import { m } from '@rinnalla/i18n';
import type { ThreadHeadFragment } from '@rinnalla/contract';
import { useVisit } from '../../shell/use-visit.ts';
import { Form } from '../../ui/form.tsx';
import { Notice } from '../../ui/notice.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { AccountNeeded } from '../accounts/account-needed.tsx';
import { WhyNotWrite } from '../boards/why-not-write.tsx';
import { HelpLine } from '../community/help-line.tsx';
import { OwnFace } from '../posts/own-face.tsx';
import { PostFields } from '../posts/post-fields.tsx';

interface ReplySectionProps {
  thread: ThreadHeadFragment;
  mayReply: boolean;
  /** The reader's name in this thread, or null where there is none yet. */
  myFace: string | null;
}

/** The end of a thread: the form to reply with, or the way to it. */
export function ReplySection({ thread, mayReply, myFace }: ReplySectionProps) {
  const isGuest = useVisit().session === null;
  if (thread.locked)
    return (
      <Notice>
        <p>{m.community_thread_locked()}</p>
      </Notice>
    );
  return (
    <section className="stack" id="reply" aria-labelledby="reply-title">
      <h2 id="reply-title">{m.community_reply_title()}</h2>
      {mayReply ? <ReplyForm thread={thread} myFace={myFace} /> : null}
      {!mayReply && isGuest && thread.board.whoMayWrite !== 'professionals' ? (
        <AccountNeeded text={m.community_reply_guest()} anchor="#reply" />
      ) : null}
      {!mayReply && (!isGuest || thread.board.whoMayWrite === 'professionals') ? <WhyNotWrite board={thread.board} /> : null}
    </section>
  );
}

function ReplyForm({ thread, myFace }: Omit<ReplySectionProps, 'mayReply'>) {
  return (
    <Form name="answer" action={`${useVisit().url.pathname}${useVisit().url.search}#reply`}>
      <OwnFace face={myFace} />
      {thread.board.premoderated ? <p>{m.community_read_first()}</p> : null}
      <PostFields name="text" label={m.community_reply_label()} language={thread.board.language} />
      <SubmitButton>{m.community_send()}</SubmitButton>
      <HelpLine text={m.community_not_in_a_hurry()} />
    </Form>
  );
}
