import type { StaffPersonQuery } from '@rinnalla/contract';
import { languageNames, languages, m } from '@rinnalla/i18n';
import { Choices, Select } from '../../ui/choice-fields.tsx';
import { Form } from '../../ui/form.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { explainStaff } from './explain-staff.ts';
import { FoldedForm } from './folded-form.tsx';
import { ProofFields, type ProofWays } from './proof-fields.tsx';

type Grant = StaffPersonQuery['staffGrants'][number];
type Board = StaffPersonQuery['boardsToModerate'][number];

interface PersonGrantsProps {
  grants: readonly Grant[];
  boards: readonly Board[];
  ways: ProofWays;
}

/** Where somebody moderates, for an operator to change. */
export function PersonGrants({ grants, boards, ways }: PersonGrantsProps) {
  return (
    <section className="stack">
      <h2>{m.grants_title()}</h2>
      <p>{m.grants_what()}</p>
      {grants.length === 0 ? <p className="note">{m.grants_none()}</p> : <GrantList grants={grants} />}
      <h3>{m.grants_add_title()}</h3>
      <Form name="grant" explain={explainStaff}>
        <Select name="where" label={m.grants_where()} choices={placesOf(boards)} />
        <Choices
          name="how"
          legend={m.grants_how()}
          pick="any"
          optional
          choices={[{ value: 'senior', label: m.grants_senior(), hint: m.grants_senior_hint() }]}
        />
        <FoldedForm name="grant" title={m.staff_proof_for_operator()}>
          <ProofFields ways={ways} />
        </FoldedForm>
        <SubmitButton>{m.grants_do()}</SubmitButton>
      </Form>
    </section>
  );
}

function GrantList({ grants }: { grants: readonly Grant[] }) {
  return (
    <>
      <ul className="queue">
        {grants.map((grant) => (
          <li className="queue-item" key={grant.id}>
            <p>{grantInWords(grant)}</p>
            <Form name={`revoke-${grant.id}`} inline explain={explainStaff}>
              <SubmitButton tone="quiet" name="grant" value={grant.id} label={m.grants_revoke_label({ scope: scopeInWords(grant) })}>
                {m.grants_revoke()}
              </SubmitButton>
            </Form>
          </li>
        ))}
      </ul>
      <p className="note">{m.grants_last_note()}</p>
    </>
  );
}

const grantInWords = (grant: Grant): string => (grant.senior ? `${scopeInWords(grant)} (${m.grants_senior_mark()})` : scopeInWords(grant));

function scopeInWords({ language, board }: Grant): string {
  if (board !== null) return m.grants_board({ board: board.name });
  return language === null ? m.grants_everywhere() : m.grants_language({ language: languageNames[language] });
}

const placesOf = (boards: readonly Board[]) => [
  { value: 'everywhere', label: m.grants_everywhere() },
  ...languages.map((language) => ({ value: language, label: m.grants_language({ language: languageNames[language] }) })),
  ...boards.map((board) => ({ value: board.id, label: m.grants_board({ board: board.name }) })),
];
