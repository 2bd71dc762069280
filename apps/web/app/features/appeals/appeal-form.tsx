import { m } from '@rinnalla/i18n';
import { Form } from '../../ui/form.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { TextArea } from '../../ui/text-fields.tsx';

interface AppealFormProps {
  /** The secret that opened the page: of a report, or a case code. The author's own page needs none. */
  reference?: string;
  /** Which decision, where a case code opened several. */
  decisionId?: string;
}

/** What the names of these forms begin with. */
export const appealForm = 'appeal';

/** Asks for a new look. */
export function AppealForm({ reference, decisionId }: AppealFormProps) {
  return (
    <section className="stack">
      <h2>{m.moderation_appeal_heading()}</h2>
      <p>{m.moderation_appeal_lead()}</p>
      <Form name={decisionId === undefined ? appealForm : `${appealForm}-${decisionId}`}>
        {reference === undefined ? null : <input type="hidden" name="reference" value={reference} />}
        {decisionId === undefined ? null : <input type="hidden" name="decisionId" value={decisionId} />}
        <TextArea name="text" label={m.moderation_appeal_text()} hint={m.moderation_appeal_text_hint()} limit={2000} rows={5} />
        <SubmitButton>{m.moderation_appeal_send()}</SubmitButton>
      </Form>
      <p className="note">{m.moderation_appeal_elsewhere()}</p>
    </section>
  );
}
