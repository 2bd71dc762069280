import { m } from '@rinnalla/i18n';
import { Form } from '../../ui/form.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { TextArea } from '../../ui/text-fields.tsx';

/** Asks for a new look. `reference`: the secret of a report, where a reporter asks; the author's own page needs none. */
export function AppealForm({ reference }: { reference?: string }) {
  return (
    <section className="stack" id="appeal">
      <h2>{m.moderation_appeal_heading()}</h2>
      <p>{m.moderation_appeal_lead()}</p>
      <Form name="appeal">
        {reference === undefined ? null : <input type="hidden" name="reference" value={reference} />}
        <TextArea name="text" label={m.moderation_appeal_text()} hint={m.moderation_appeal_text_hint()} limit={2000} rows={5} />
        <SubmitButton>{m.moderation_appeal_send()}</SubmitButton>
      </Form>
      <p className="note">{m.moderation_appeal_elsewhere()}</p>
    </section>
  );
}
