import { m } from '@rinnalla/i18n';
import type { DraftShownFragment, ThreadHeadFragment } from '@rinnalla/contract';
import { useVisit } from '../../shell/use-visit.ts';
import { Form } from '../../ui/form.tsx';
import { Notice } from '../../ui/notice.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { AccountNeeded } from '../accounts/account-needed.tsx';
import { WhyNotWrite } from '../boards/why-not-write.tsx';
import { CoachPanel, LookButton } from '../coach/coach-panel.tsx';
import { HelpLine } from '../community/help-line.tsx';
import { DraftNote, KeepDraftButton, UnsentText } from '../keeping/draft-fields.tsx';
import { RestrictedHere } from '../sanctions/restricted-here.tsx';
import { OwnFace } from '../posts/own-face.tsx';
import { PostFields } from '../posts/post-fields.tsx';

interface ReplySectionProps {
  thread: ThreadHeadFragment;
  mayReply: boolean;
  /** Whether a sanction keeps the reader from writing here now. */
  restricted: boolean;
  /** The reader's name in this thread, or null where there is none yet. */
  myFace: string | null;
  /** The draft of a reply that the reader has kept here. */
  draft: DraftShownFragment | null;
}

/** The end of a thread: the form to reply with, or the way to it. */
export function ReplySection({ thread, mayReply, restricted, myFace, draft }: ReplySectionProps) {
  const isGuest = useVisit().session === null;
  const action = useOwnAction();
  if (thread.locked)
    return (
      <>
        <Notice>
          <p>{m.community_thread_locked()}</p>
        </Notice>
        <UnsentText form="answer" action={action} />
      </>
    );
  return (
    <section className="stack" id="reply" aria-labelledby="reply-title">
      <h2 id="reply-title">{m.community_reply_title()}</h2>
      {mayReply ? <ReplyForm thread={thread} myFace={myFace} draft={draft} /> : <UnsentText form="answer" action={action} />}
      {restricted ? <RestrictedHere /> : null}
      {!mayReply && isGuest && thread.board.whoMayWrite !== 'professionals' ? (
        <AccountNeeded text={m.community_reply_guest()} anchor="#reply" />
      ) : null}
      {!mayReply && !restricted && (!isGuest || thread.board.whoMayWrite === 'professionals') ? <WhyNotWrite board={thread.board} /> : null}
    </section>
  );
}

function useOwnAction(): string {
  const { url } = useVisit();
  return `${url.pathname}${url.search}#reply`;
}

function ReplyForm({ thread, myFace, draft }: Omit<ReplySectionProps, 'mayReply' | 'restricted'>) {
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
