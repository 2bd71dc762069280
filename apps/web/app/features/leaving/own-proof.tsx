import type { WayInKind } from '@rinnalla/contract';
import { m } from '@rinnalla/i18n';
import { ProofFields } from '../accounts/proof-fields.tsx';

/** Whether a member has a way in to show. The made-up people of a demo have none: they belong to everybody. */
export const canProve = (waysIn: readonly WayInKind[]): boolean => waysIn.some((kind) => kind !== 'demo');

/** Asks for a way in once more, and says why. */
export const OwnProof = ({ waysIn }: { waysIn: readonly WayInKind[] }) => (
  <fieldset className="field">
    <legend>{m.accounts_proof_title()}</legend>
    <p className="hint">{m.leaving_proof_why()}</p>
    <div className="form">
      <ProofFields waysIn={waysIn} />
    </div>
  </fieldset>
);
