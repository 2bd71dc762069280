import type { WayInKind } from '@rinnalla/contract';
import { m } from '@rinnalla/i18n';
import { Form } from '../../ui/form.tsx';
import type { Explain } from '../../ui/problem-text.ts';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { explainProof, ProofFields } from './proof-fields.tsx';
import { SecretField, ShowSwitch } from './secret-field.tsx';

export const newPasswordField = 'secret_new_password';
export const againField = 'secret_new_password_again';
/** The key from which the name comes: the same form sent twice has the same name. */
export const nameKeyField = 'name_key';

const texts: Record<string, () => string> = {
  empty: m.accounts_new_password_empty,
  too_short: m.accounts_new_password_too_short,
  too_common: m.accounts_new_password_too_common,
  not_same: m.accounts_new_password_not_same,
};

const explain: Explain = (problem) =>
  problem.field === newPasswordField || problem.field === againField ? (texts[problem.problem]?.() ?? null) : explainProof(problem);

interface NewPasswordFormProps {
  name: string;
  nameKey: string;
  waysIn: readonly WayInKind[];
}

/** The name that the site gives, the password that the person chooses, and a way in that they have, once more. */
export function NewPasswordForm({ name, nameKey, waysIn }: NewPasswordFormProps) {
  return (
    <Form name="password" explain={explain}>
      <input type="hidden" name={nameKeyField} value={nameKey} />
      <h2>{m.accounts_new_name_title()}</h2>
      <p>{m.accounts_new_name_lead()}</p>
      <GivenName name={name} />
      <h2>{m.accounts_new_password_title()}</h2>
      <SecretField
        name={newPasswordField}
        label={m.accounts_new_password_label()}
        hint={m.accounts_new_password_hint()}
        kind="password"
        autoComplete="new-password"
      />
      <SecretField name={againField} label={m.accounts_new_password_again()} kind="password" autoComplete="new-password" />
      <h2>{m.accounts_proof_title()}</h2>
      <ProofFields waysIn={waysIn} />
      <p className="actions">
        <SubmitButton>{m.accounts_new_password_do()}</SubmitButton>
        <ShowSwitch />
      </p>
    </Form>
  );
}

/** A sign-in name, to be copied by hand or by a password manager. */
export const GivenName = ({ name }: { name: string }) => (
  <>
    <p className="reference" translate="no">
      {name}
    </p>
    <input type="text" hidden readOnly autoComplete="username" id="given-name" value={name} />
  </>
);
