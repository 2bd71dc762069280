import { m } from '@rinnalla/i18n';
import { TextField } from '../../ui/text-fields.tsx';
import { fields } from './explain-staff.ts';
import { FoldedForm } from './folded-form.tsx';
import { PasskeyStep, WithPasskeys } from './passkey-step.tsx';

/** By which a member of staff can show again who they are. */
export interface ProofWays {
  factors: readonly { kind: string }[];
  proofOptions: string;
}

/** Asks again who is there: password and a new code, or a passkey, whichever the account has. One of the demo has neither. */
export function ProofFields({ ways: { factors, proofOptions } }: { ways: ProofWays }) {
  const has = (kind: string): boolean => factors.some((factor) => factor.kind === kind);
  if (!has('totp') && !has('passkey')) return <p>{m.staff_proof_demo()}</p>;
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

/** The proof that making somebody an operator takes. It stands folded in a form of roles, and open where that came back. */
export function OperatorProof({ form, ways }: { form: string; ways: ProofWays }) {
  return (
    <FoldedForm name={form} title={m.staff_proof_for_operator()}>
      <ProofFields ways={ways} />
    </FoldedForm>
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
