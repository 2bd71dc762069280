import { m } from '@rinnalla/i18n';
import type { PostQuery } from '@rinnalla/contract';
import { useVisit } from '../../shell/use-visit.ts';
import { Form } from '../../ui/form.tsx';
import { Notice } from '../../ui/notice.tsx';
import { PostBody } from '../../ui/post-body.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { CoachPanel, LookButton } from '../coach/coach-panel.tsx';
import { CoveredHint } from '../redaction/covered-hint.tsx';
import { PostFields } from './post-fields.tsx';

/** The author's text to change. After a change from elsewhere both texts stand on the page, and sending again is a choice. */
export function EditPostForm({ own: { post, thread, text, notesByAuthor } }: { own: NonNullable<PostQuery['post']> }) {
  const isChanged = useVisit().problems.some(({ problem }) => problem === 'changed');
  return (
    <Form name="edit">
      <CoachPanel send={m.community_edit_save()} />
      {post.state === 'hidden' ? <p>{m.community_edit_hidden()}</p> : null}
      {isChanged ? (
        <Notice title={m.community_edit_newer()}>
          <PostBody tree={post.tree} />
        </Notice>
      ) : null}
      <CoveredHint tree={post.tree} />
      <input type="hidden" name="revisionId" value={post.revisionId} />
      <PostFields
        name="text"
        label={m.community_text_label()}
        language={thread.board.language}
        text={text ?? ''}
        contentNotes={notesByAuthor}
        rows={8}
      />
      <p className="actions">
        <SubmitButton>{m.community_edit_save()}</SubmitButton>
        <LookButton />
      </p>
    </Form>
  );
}
