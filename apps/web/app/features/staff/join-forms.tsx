import type { StaffInvitationQuery } from '@rinnalla/contract';
import { m } from '@rinnalla/i18n';
import { useVisit } from '../../shell/use-visit.ts';
import { Form } from '../../ui/form.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { TextField } from '../../ui/text-fields.tsx';
import { explainStaff, fields } from './explain-staff.ts';
import { PasskeyScript, PasskeyStep, WithPasskeys } from './passkey-step.tsx';
import { PasswordSetUp } from './password-set-up.tsx';
import { rolesInWords } from './role-names.ts';

/** Somebody who has shown a join code that works. */
export interface Joining {
  /** null: it could not be asked for, and what was sent is to be sent again. */
  invitation: NonNullable<StaffInvitationQuery['staffInvitation']> | null;
  /** As it was typed: it goes along in each form, for nothing is stored before one is done. */
  code: string;
}

/** The code, before anything is told. */
export function JoinCodeForm() {
  return (
    <Form name="join-code" explain={explainStaff}>
      <TextField name={fields.joinCode} label={m.staff_join_code_label()} hint={m.staff_join_code_hint()} spellCheck={false} />
      <SubmitButton>{m.staff_join_go_on()}</SubmitButton>
    </Form>
  );
}

/** The two ways to choose from. */
export function JoinForms({ invitation, code }: Joining) {
  if (invitation === null) return <JoinAgain code={code} />;
  const isOperator = invitation.roles.includes('operator');
  return (
    <>
      <p>
        {m.staff_join_roles()}: {rolesInWords(invitation.roles)}
      </p>
      <h2>{m.staff_join_choose()}</h2>
      <p>{m.staff_join_choose_lead()}</p>
      <p>
        {m.staff_join_no_recovery()} {isOperator ? m.staff_join_second_operator() : null}
      </p>
      <section className="stack">
        <h2>{m.staff_by_passkey()}</h2>
        <p>{m.staff_passkey_what()}</p>
        <WithPasskeys>
          <Form name="join-passkey" explain={explainStaff}>
            <input type="hidden" name={fields.joinCode} value={code} />
            <TextField name={fields.passkeyName} label={m.staff_passkey_name_label()} hint={m.staff_passkey_name_hint()} limit={80} />
            <PasskeyStep act="make" options={invitation.passkeyOptions} field={fields.passkey} sends>
              {m.staff_passkey_make()}
            </PasskeyStep>
          </Form>
        </WithPasskeys>
        <PasskeyScript />
      </section>
      <JoinByPassword code={code} />
    </>
  );
}

function JoinByPassword({ code }: { code: string }) {
  return (
    <section className="stack">
      <h2>{m.staff_by_password()}</h2>
      <Form name="join-password" explain={explainStaff}>
        <input type="hidden" name={fields.joinCode} value={code} />
        <PasswordSetUp form="join-password" signInName={null} />
        <SubmitButton>{m.staff_join_with_password()}</SubmitButton>
      </Form>
    </section>
  );
}

/** The form that was sent. A passkey is made only with what the API gives: that one goes on when it is back. */
function JoinAgain({ code }: { code: string }) {
  if (useVisit().submitted?.name === 'join-password') return <JoinByPassword code={code} />;
  return (
    <Form name="join-passkey" explain={explainStaff}>
      <input type="hidden" name={fields.joinCode} value={code} />
      <TextField name={fields.passkeyName} label={m.staff_passkey_name_label()} hint={m.staff_passkey_name_hint()} limit={80} />
      <SubmitButton>{m.staff_join_go_on()}</SubmitButton>
    </Form>
  );
}
