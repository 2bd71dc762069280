import { languageNames, languages, m } from '@rinnalla/i18n';
import { useVisit } from '../../shell/use-visit.ts';
import { Choices, Select } from '../../ui/choice-fields.tsx';
import { Form } from '../../ui/form.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { TextField } from '../../ui/text-fields.tsx';
import { explainStaff } from './explain-staff.ts';
import { PasskeyScript } from './passkey-step.tsx';
import { OperatorProof, type ProofWays } from './proof-fields.tsx';
import { roleChoices } from './role-names.ts';

/** Invites somebody to work here. `ways`: by which the operator shows again who they are, for one more operator. */
export function InviteForm({ ways }: { ways: ProofWays }) {
  const { language } = useVisit();
  return (
    <section className="stack">
      <h2>{m.staff_people_invite()}</h2>
      <Form name="invite" explain={explainStaff}>
        <TextField name="name" label={m.staff_people_name_label()} hint={m.staff_people_name_hint()} limit={80} />
        <Choices name="roles" legend={m.staff_people_roles_label()} hint={m.staff_people_roles_note()} pick="any" choices={roleChoices()} />
        <Select
          name="language"
          label={m.staff_people_language_label()}
          value={language}
          choices={languages.map((each) => ({ value: each, label: languageNames[each] }))}
        />
        <OperatorProof form="invite" ways={ways} />
        <SubmitButton>{m.staff_people_invite_do()}</SubmitButton>
      </Form>
      <PasskeyScript />
    </section>
  );
}
