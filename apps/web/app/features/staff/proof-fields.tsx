import { m } from '@rinnalla/i18n';
import { TextField } from '../../ui/text-fields.tsx';
import { fields } from './explain-staff.ts';
import { PasskeyStep, WithPasskeys } from './passkey-step.tsx';

/** By which a member of staff can show again who they are. */
export interface ProofWays {
  factors: readonly { kind: string }[];
  proofOptions: string;
}

/** Asks again who is there: password and a new code, or a passkey, whichever the account has. */
export function ProofFields({ ways: { factors, proofOptions } }: { ways: ProofWays }) {
  const has = (kind: string): boolean => factors.some((factor) => factor.kind === kind);
  return (
    <fieldset className="field">
      <legend>{m.staff_proof_title()}</legend>
      <div className="stack">
        {has('totp') ? <ProofByPassword /> : null}
        {has('passkey') ? (
          <WithPasskeys>
            <PasskeyStep act="answer" options={proofOptions} field={fields.proofPasskey} sends={false}>
              {m.staff_proof_passkey()}
            </PasskeyStep>
          </WithPasskeys>
        ) : null}
      </div>
    </fieldset>
  );
}

function ProofByPassword() {
  return (
    <>
      <TextField name={fields.proofPassword} label={m.staff_proof_password()} type="password" autoComplete="current-password" />
      <TextField
        name={fields.proofCode}
        label={m.staff_proof_code()}
        hint={m.staff_proof_code_hint()}
        width="short"
        inputMode="numeric"
        autoComplete="one-time-code"
      />
    </>
  );
}
