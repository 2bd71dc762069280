import { m } from '@rinnalla/i18n';
import type { Problem } from '../../shell/visit.ts';
import { Form } from '../../ui/form.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { TextField } from '../../ui/text-fields.tsx';

/** One sentence for every code that opens nothing, so that it tells nothing about codes. */
function explain({ field, problem }: Problem): string | null {
  if (field === 'code') return m.spaces_join_wrong();
  return { not_available: m.spaces_join_other_age(), restricted: m.spaces_door_restricted() }[problem] ?? null;
}

/** Where the code of a group is typed. */
export function JoinForm() {
  return (
    <Form name="join" explain={explain}>
      <TextField name="code" label={m.spaces_join_code()} hint={m.spaces_join_code_hint()} spellCheck={false} />
      <SubmitButton>{m.spaces_join_send()}</SubmitButton>
    </Form>
  );
}
