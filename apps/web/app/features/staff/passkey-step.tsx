import { m } from '@rinnalla/i18n';
import type { ReactNode } from 'react';
import { useVisit } from '../../shell/use-visit.ts';

/** The small script that speaks with the device; on pages with passkeys alone. */
export function PasskeyScript() {
  return <script type="module" src={useVisit().settings.assets.passkey} />;
}

/** What needs the script shows only where it runs and the browser knows passkeys; else a sentence on the other way stands there. */
export function WithPasskeys({ children }: { children: ReactNode }) {
  return (
    <>
      <div className="stack" data-with-passkeys="" hidden>
        {children}
      </div>
      <p className="note" data-without-passkeys="">
        {m.staff_passkey_no_script()}
      </p>
    </>
  );
}

interface PasskeyStepProps {
  /** `make` a new passkey, or `answer` with one. */
  act: 'make' | 'answer';
  /** What the device is asked with, as JSON from the API. */
  options: string;
  /** The hidden field for what it answers; a name that begins with `secret_`. */
  field: string;
  /** Whether the form goes off with the answer; else it waits for the rest. */
  sends: boolean;
  children: ReactNode;
}

/** A button that asks the device for a passkey and puts its answer into the form. */
export function PasskeyStep({ act, options, field, sends, children }: PasskeyStepProps) {
  return (
    <div className="stack" data-passkey={act} data-passkey-options={options} data-passkey-sends={sends ? '' : undefined}>
      <input type="hidden" name={field} value="" />
      <p className="actions">
        <button className={sends ? 'button' : 'button button-quiet'} type="button">
          {children}
        </button>
      </p>
      <p className="field-error" role="alert" data-passkey-failed="" hidden>
        {m.staff_passkey_failed()}
      </p>
      {sends ? null : (
        <p role="status" data-passkey-done="" hidden>
          {m.staff_proof_passkey_done()}
        </p>
      )}
    </div>
  );
}
