import { m } from '@rinnalla/i18n';
import type { Problem } from '../../shell/visit.ts';
import { Form } from '../../ui/form.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { TextField } from '../../ui/text-fields.tsx';

const explain = ({ problem }: Problem): string | null => (problem === 'not_found' ? m.moderation_lookup_not_found() : null);

/** Asks for the secret reference. It goes by POST, so that it never stands in an address. */
export function LookUpForm() {
  return (
    <Form name="look-up" explain={explain}>
      <TextField name="reference" label={m.moderation_lookup_reference()} hint={m.moderation_lookup_reference_hint()} spellCheck={false} />
      <SubmitButton>{m.moderation_lookup_show()}</SubmitButton>
    </Form>
  );
}
