import { m } from '@rinnalla/i18n';
import type { Problem } from '../../shell/visit.ts';
import { Form } from '../../ui/form.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { TextField } from '../../ui/text-fields.tsx';

const texts: Record<string, () => string> = {
  taken: m.spaces_handle_taken,
  malformed: m.spaces_handle_malformed,
  too_many_handles: m.spaces_handle_too_many,
  not_available: m.spaces_handles_young,
};
const explain = ({ problem }: Problem): string | null => texts[problem]?.() ?? null;

/** Where a lasting name is chosen, under what it costs. */
export function HandleForm() {
  return (
    <Form name="handle" explain={explain}>
      <TextField name="name" label={m.spaces_handle_name()} hint={m.spaces_handle_name_hint()} spellCheck={false} />
      <SubmitButton>{m.spaces_handle_make()}</SubmitButton>
    </Form>
  );
}
