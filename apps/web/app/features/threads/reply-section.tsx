import { m } from '@rinnalla/i18n';
import type { DraftShownFragment, ThreadHeadFragment } from '@rinnalla/contract';
import { useVisit } from '../../shell/use-visit.ts';
import { Form } from '../../ui/form.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { AccountNeeded } from '../accounts/account-needed.tsx';
import { WhyNotWrite } from '../boards/why-not-write.tsx';
import { CoachPanel, LookButton } from '../coach/coach-panel.tsx';
import { HelpLine } from '../community/help-line.tsx';
import { DraftNote, KeepDraftButton, UnsentText } from '../keeping/draft-fields.tsx';
import { ThreadLimitNotice } from '../redaction/thread-limit-notice.tsx';
import { untilWords } from '../sanctions/sanction-names.ts';
import { RestrictedHere } from '../sanctions/restricted-here.tsx';
import { OwnFace } from '../posts/own-face.tsx';
import { PostFields } from '../posts/post-fields.tsx';

interface ReplySectionProps {
  thread: ThreadHeadFragment;
  mayReply: boolean;
  /** Whether a sanction keeps the reader from writing here now. */
  restricted: boolean;
  /** In a slowed thread: from when the reader may write again; null: now, or for another reason not. */
  againFrom: number | null;
  /** The reader's name in this thread, or null where there is none yet. */
  myFace: string | null;
  /** The draft of a reply that the reader has kept here. */
  draft: DraftShownFragment | null;
}

/** The end of a thread: the form to reply with, or the way to it. */
export function ReplySection({ thread, mayReply, restricted, againFrom, myFace, draft }: ReplySectionProps) {
  const action = useOwnAction();
  if (thread.limit?.kind === 'lock')
    return (
      <>
        <ThreadLimitNotice limit={thread.limit} />
        <UnsentText form="answer" action={action} />
      </>
    );
  return (
    <section className="stack" id="reply" aria-labelledby="reply-title">
      <h2 id="reply-title">{m.community_reply_title()}</h2>
      {thread.limit === null ? null : <ThreadLimitNotice limit={thread.limit} />}
      {mayReply ? <ReplyForm thread={thread} myFace={myFace} draft={draft} /> : <UnsentText form="answer" action={action} />}
      {mayReply ? null : <WhyNotNow {...{ thread, restricted, againFrom }} />}
    </section>
  );
}

/** Why the reader may not reply now, and the way on. */
function WhyNotNow({ thread, restricted, againFrom }: Pick<ReplySectionProps, 'thread' | 'restricted' | 'againFrom'>) {
  const isGuest = useVisit().session === null;
  if (restricted) return <RestrictedHere />;
  if (againFrom !== null) return <p>{m.redaction_again_from({ when: untilWords(againFrom) })}</p>;
  if (isGuest && thread.board.whoMayWrite !== 'professionals') return <AccountNeeded text={m.community_reply_guest()} anchor="#reply" />;
  return <WhyNotWrite board={thread.board} />;
}

function useOwnAction(): string {
  const { url } = useVisit();
  return `${url.pathname}${url.search}#reply`;
}

function ReplyForm({ thread, myFace, draft }: Pick<ReplySectionProps, 'thread' | 'myFace' | 'draft'>) {
  const isStaff = useVisit().session?.kind === 's';
  return (
    <Form name="answer" action={useOwnAction()}>
      <CoachPanel send={m.community_send()} />
      <DraftNote form="answer" draft={draft} />
      <OwnFace face={myFace} whoMayEnter={thread.board.whoMayEnter} />
      {isStaff ? <p className="note">{m.community_staff_worried({ category: m.moderation_category_worried_about_author() })}</p> : null}
      {thread.board.premoderated ? <p>{m.community_read_first()}</p> : null}
      <PostFields
        name="text"
        label={m.community_reply_label()}
        language={thread.board.language}
        text={draft?.text ?? ''}
        contentNotes={draft?.contentNotes ?? []}
      />
      <p className="actions">
        <SubmitButton>{m.community_send()}</SubmitButton>
        <LookButton />
        <KeepDraftButton />
      </p>
      <HelpLine text={m.community_not_in_a_hurry()} />
    </Form>
  );
}
