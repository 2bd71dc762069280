import { m } from '@rinnalla/i18n';
import type { DraftShownFragment } from '@rinnalla/contract';
import { pathTo } from '../../shell/path-to.ts';
import { useVisit } from '../../shell/use-visit.ts';
import { Form } from '../../ui/form.tsx';
import { Notice } from '../../ui/notice.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { TextArea, TextField } from '../../ui/text-fields.tsx';

/** The field that says which draft a form was filled from. */
export const draftField = 'draft';
/** The button that keeps a form as a draft instead of sending it. */
export const keepButton = 'keep';

/** Says that a form was filled from a draft, and which. A form that comes back keeps to the draft that it was sent with. */
export function DraftNote({ form, draft }: { form: string; draft: DraftShownFragment | null }) {
  const { submitted } = useVisit();
  const id = submitted?.name === form ? submitted.text(draftField) : (draft?.id ?? '');
  if (id === '') return null;
  return (
    <>
      <input type="hidden" name={draftField} value={id} />
      <Notice tone="done">
        <p>{m.keeping_draft_here()}</p>
        <p>
          <a href={pathTo(`/drafts/${id}`)}>{m.keeping_draft_discard()}</a>
        </p>
      </Notice>
    </>
  );
}

/** Beside the button that sends: only members have somewhere to keep a draft. */
export function KeepDraftButton() {
  if (useVisit().session?.kind !== 'm') return null;
  return (
    <SubmitButton tone="quiet" name={keepButton} value="yes">
      {m.keeping_draft_keep()}
    </SubmitButton>
  );
}

/** Where a text was refused because nobody may write there any more: it comes back, and members can keep it as a draft. */
export function UnsentText({ form, action }: { form: string; action?: string }) {
  const { session, submitted } = useVisit();
  if (submitted?.name !== form) return null;
  return (
    <Form name={form} {...(action === undefined ? {} : { action })}>
      <DraftNote form={form} draft={null} />
      <p>{session?.kind === 'm' ? m.keeping_draft_unsent() : m.shell_kept_to_copy()}</p>
      {submitted.has('title') ? <TextField name="title" label={m.community_title_label()} /> : null}
      <TextArea name="text" label={m.community_text_label()} />
      <p className="actions">
        <KeepDraftButton />
      </p>
    </Form>
  );
}
