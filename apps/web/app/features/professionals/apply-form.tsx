import { m } from '@rinnalla/i18n';
import type { Problem } from '../../shell/visit.ts';
import { Choices } from '../../ui/choice-fields.tsx';
import { Form } from '../../ui/form.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { TextField } from '../../ui/text-fields.tsx';

function explain({ field, problem }: Problem): string | null {
  if (problem === 'not_available') return m.professionals_apply_already_open();
  return field === 'registerNumber' && problem === 'malformed' ? m.professionals_apply_number_malformed() : null;
}

/** Asks for a badge, or for its renewal. */
export function ApplyForm({ isRenewal }: { isRenewal: boolean }) {
  return (
    <section className="stack">
      <h2>{isRenewal ? m.professionals_mine_renew() : m.professionals_mine_apply()}</h2>
      <Form name="apply" explain={explain}>
        <TextField name="profession" label={m.professionals_apply_profession()} hint={m.professionals_apply_profession_hint()} limit={80} />
        <Choices name="register" pick="one" legend={m.professionals_apply_register()} choices={registerChoices()} />
        <TextField name="registerNumber" label={m.professionals_apply_number()} hint={m.professionals_apply_number_hint()} width="short" />
        <TextField name="organisation" label={m.professionals_apply_organisation()} limit={120} autoComplete="organization" />
        <SubmitButton>{m.professionals_apply_send()}</SubmitButton>
      </Form>
    </section>
  );
}

const registerChoices = () => [
  { value: 'terhikki', label: m.professionals_apply_register_terhikki() },
  { value: 'suosikki', label: m.professionals_apply_register_suosikki() },
  {
    value: 'organisation',
    label: m.professionals_apply_register_organisation(),
    hint: m.professionals_apply_register_organisation_hint(),
  },
];

/** What binds a professional who answers here. */
export function Guidelines() {
  return (
    <aside className="guidance stack">
      <h2>{m.professionals_guidelines_heading()}</h2>
      <p>{m.professionals_guidelines_general()}</p>
      <p>{m.professionals_guidelines_record()}</p>
      <p>{m.professionals_guidelines_duties()}</p>
    </aside>
  );
}
