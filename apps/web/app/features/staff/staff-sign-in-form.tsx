import { m } from '@rinnalla/i18n';
import { KeptInside } from '../../shell/kept-form.tsx';
import { pathTo } from '../../shell/path-to.ts';
import type { UnsentForm } from '../../shell/unsent-form.ts';
import { Form } from '../../ui/form.tsx';
import { Notice } from '../../ui/notice.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { TextField } from '../../ui/text-fields.tsx';
import { explainStaff, fields } from './explain-staff.ts';
import { PasskeyScript, PasskeyStep, WithPasskeys } from './passkey-step.tsx';

interface StaffSignInFormProps {
  /** What a passkey answers, as JSON; null while the API is away. */
  passkeyOptions: string | null;
  /** An unsent form that comes along. */
  kept: UnsentForm | null;
}

/** Password and one-time code on one page, or a passkey. */
export function StaffSignInForm({ passkeyOptions, kept }: StaffSignInFormProps) {
  return (
    <>
      {kept === null ? null : (
        <Notice>
          <p>{m.accounts_kept_along()}</p>
        </Notice>
      )}
      <section className="stack">
        <h2>{m.staff_by_password()}</h2>
        <Form name="password" explain={explainStaff}>
          <KeptInside form={kept} />
          <TextField name={fields.signInName} label={m.staff_name_label()} autoComplete="username" spellCheck={false} />
          <TextField name={fields.password} label={m.staff_password_label()} type="password" autoComplete="current-password" />
          <TextField
            name={fields.code}
            label={m.staff_code_label()}
            hint={m.staff_code_hint()}
            width="short"
            inputMode="numeric"
            autoComplete="one-time-code"
          />
          <SubmitButton>{m.staff_sign_in_do()}</SubmitButton>
        </Form>
      </section>
      {passkeyOptions === null ? null : <ByPasskey options={passkeyOptions} kept={kept} />}
      <WaysOn />
    </>
  );
}

function ByPasskey({ options, kept }: { options: string; kept: UnsentForm | null }) {
  return (
    <section className="stack">
      <h2>{m.staff_by_passkey()}</h2>
      <p>{m.staff_passkey_what()}</p>
      <WithPasskeys>
        <Form name="passkey" explain={explainStaff}>
          <KeptInside form={kept} />
          <PasskeyStep act="answer" options={options} field={fields.passkey} sends>
            {m.staff_passkey_sign_in()}
          </PasskeyStep>
        </Form>
      </WithPasskeys>
      <PasskeyScript />
    </section>
  );
}

function WaysOn() {
  return (
    <>
      <p>
        <a href={pathTo('/staff/join')}>{m.staff_have_code()}</a>
      </p>
      <p>
        <a href={pathTo('/sign-in')}>{m.staff_sign_in_members()}</a>
      </p>
      <details>
        <summary>{m.staff_lost()}</summary>
        <p>{m.staff_lost_text()}</p>
      </details>
    </>
  );
}
