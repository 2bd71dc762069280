import { m } from '@rinnalla/i18n';
import type { Problem } from '../../shell/visit.ts';
import { Form } from '../../ui/form.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { TextArea } from '../../ui/text-fields.tsx';

const explain = ({ problem }: Problem): string | null => (problem === 'limit_reached' ? m.care_answer_limit() : null);

/** The author answers a moderator. */
export function AnswerForm() {
  return (
    <Form name="answer" explain={explain}>
      <TextArea name="text" label={m.care_answer_label()} hint={m.care_answer_hint()} limit={2000} rows={5} />
      <SubmitButton>{m.care_answer_send()}</SubmitButton>
    </Form>
  );
}
