import type { MyStaffAccessQuery } from '@rinnalla/contract';
import { m } from '@rinnalla/i18n';
import { Choices } from '../../ui/choice-fields.tsx';
import { Form } from '../../ui/form.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { TextField } from '../../ui/text-fields.tsx';
import { explainStaff, fields } from './explain-staff.ts';
import { FoldedForm } from './folded-form.tsx';
import { PasskeyScript, PasskeyStep, WithPasskeys } from './passkey-step.tsx';
import { PasswordSetUp } from './password-set-up.tsx';
import { ProofFields } from './proof-fields.tsx';

export type MyAccess = MyStaffAccessQuery['myStaffAccess'];
type Factor = MyAccess['factors'][number];

/** How this account signs in, and what can be changed about it. */
export function MyFactors({ access }: { access: MyAccess }) {
  const own = access.factors.filter(({ kind }) => kind !== 'demo');
  return (
    <section className="stack">
      <h2>{m.staff_access_ways()}</h2>
      <ul>
        {access.factors.map((factor) => (
          <li key={factor.id}>{inWords(factor, access)}</li>
        ))}
      </ul>
      {own.length === 0 ? (
        <p>{m.staff_access_demo()}</p>
      ) : (
        <>
          <AddPasskey access={access} />
          <SetPassword access={access} />
          {own.length > 1 ? <RemoveFactor access={access} own={own} /> : null}
          <PasskeyScript />
        </>
      )}
    </section>
  );
}

function inWords({ kind, name }: Factor, { signInName }: MyAccess): string {
  if (kind === 'passkey') return m.staff_access_passkey({ name: name ?? '' });
  return kind === 'totp' ? m.staff_access_password({ name: signInName ?? '' }) : m.staff_access_door();
}

function AddPasskey({ access }: { access: MyAccess }) {
  return (
    <FoldedForm name="add-passkey" title={m.staff_access_add_passkey()}>
      <WithPasskeys>
        <Form name="add-passkey" explain={explainStaff}>
          <ProofFields ways={access} />
          <TextField name={fields.passkeyName} label={m.staff_passkey_name_label()} hint={m.staff_passkey_name_hint()} limit={80} />
          <PasskeyStep act="make" options={access.newPasskeyOptions} field={fields.passkey} sends>
            {m.staff_passkey_make()}
          </PasskeyStep>
        </Form>
      </WithPasskeys>
    </FoldedForm>
  );
}

function SetPassword({ access }: { access: MyAccess }) {
  const replaces = access.factors.some(({ kind }) => kind === 'totp');
  return (
    <FoldedForm name="set-password" title={replaces ? m.staff_access_replace_password() : m.staff_access_set_password()}>
      {replaces ? <p>{m.staff_access_set_note()}</p> : null}
      <Form name="set-password" explain={explainStaff}>
        <ProofFields ways={access} />
        <PasswordSetUp form="set-password" signInName={access.signInName ?? null} />
        <SubmitButton>{replaces ? m.staff_access_replace_password() : m.staff_access_set_password()}</SubmitButton>
      </Form>
    </FoldedForm>
  );
}

function RemoveFactor({ access, own }: { access: MyAccess; own: readonly Factor[] }) {
  return (
    <FoldedForm name="remove-factor" title={m.staff_access_remove()}>
      <Form name="remove-factor" explain={explainStaff}>
        <Choices
          name="factor"
          legend={m.staff_access_remove_which()}
          pick="one"
          choices={own.map((factor) => ({ value: factor.id, label: inWords(factor, access) }))}
        />
        <ProofFields ways={access} />
        <SubmitButton tone="careful">{m.staff_access_remove()}</SubmitButton>
      </Form>
    </FoldedForm>
  );
}
