import type { WayInInput, WayInKind } from '@rinnalla/contract';
import { m } from '@rinnalla/i18n';
import type { SubmittedForm } from '../../shell/submitted-form.ts';
import type { Problem } from '../../shell/visit.ts';
import { useField } from '../../ui/form.tsx';
import { NameField, PasswordField } from './password-fields.tsx';
import { SecretField } from './secret-field.tsx';
import { explainPassword, explainPhrase, wayInProblem } from './way-in-problem.ts';

/** The fields in which a member who is signed in types a way in once more. */
const fields = { phrase: 'secret_proof_phrase', name: 'proof_name', password: 'secret_proof_password' } as const;

/**
 * Asks for a way in once more: whichever of these the member has, the phrase first. The fields are for a `Form` that explains its
 * problems by `explainProof`; its action reads them by `proofIn`.
 */
export function ProofFields({ waysIn }: { waysIn: readonly WayInKind[] }) {
  const { typed } = useField(fields.name);
  if (!waysIn.includes('password')) return <ProofPhrase />;
  if (!waysIn.includes('phrase')) return <ProofPassword />;
  return (
    <>
      <ProofPhrase />
      <details open={typed !== null && typed.text(fields.name) !== ''}>
        <summary>{m.accounts_proof_instead()}</summary>
        <div className="form">
          <ProofPassword />
        </div>
      </details>
    </>
  );
}

const ProofPhrase = () => (
  <SecretField
    name={fields.phrase}
    label={m.accounts_proof_phrase()}
    hint={m.accounts_phrase_hint()}
    kind="words"
    autoComplete="current-password"
  />
);

const ProofPassword = () => (
  <>
    <NameField name={fields.name} />
    <PasswordField name={fields.password} />
  </>
);

/** What a form proves with: the words, or where none were typed the name and the password. */
export function proofIn(form: SubmittedForm): WayInInput {
  const phrase = form.text(fields.phrase);
  return phrase === '' ? { name: form.text(fields.name), password: form.text(fields.password) } : { phrase };
}

/** What stands in the way before anything is asked: nothing was typed. */
export function missingProof(form: SubmittedForm): Problem[] {
  const { phrase, name } = proofIn(form);
  if (phrase !== undefined || name !== '') return [];
  return [{ field: form.has(fields.phrase) ? fields.phrase : fields.name, problem: 'empty' }];
}

/** The answer of the API to a proof that does not open this account, as a problem of the field that was filled in. */
export const proofProblem = (form: SubmittedForm, notUsable: Parameters<typeof wayInProblem>[1]): Problem =>
  wayInProblem(proofIn(form).phrase === undefined ? fields.password : fields.phrase, notUsable);

/** The text of a problem with a proof, or null for any other. */
export function explainProof(problem: Problem): string | null {
  if (problem.field === fields.phrase) return problem.problem === 'not_found' ? m.accounts_proof_not_this() : explainPhrase(problem);
  if (problem.field === fields.password) return problem.problem === 'not_found' ? m.accounts_proof_not_this() : explainPassword(problem);
  return null;
}
