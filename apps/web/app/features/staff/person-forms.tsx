import { m } from '@rinnalla/i18n';
import type { ReactNode } from 'react';
import { Choices } from '../../ui/choice-fields.tsx';
import { Form } from '../../ui/form.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { explainStaff } from './explain-staff.ts';
import { PasskeyScript } from './passkey-step.tsx';
import type { Person } from './people-list.tsx';
import { OperatorProof, ProofFields, type ProofWays } from './proof-fields.tsx';
import { roleChoices } from './role-names.ts';

/** The roles that are given only with a proof. */
const proved = ['operator', 'senior_moderator'] as const;

/** What an operator can change about somebody else's account. `ways`: by which the operator shows again who they are. `children`: where
 * the person moderates. */
export function PersonForms({ person, ways, children }: { person: Person; ways: ProofWays; children: ReactNode }) {
  if (person.myself) return <p>{m.staff_person_myself()}</p>;
  return (
    <>
      <section className="stack">
        <Form name="roles" explain={explainStaff}>
          <Choices
            name="roles"
            legend={m.staff_people_roles_label()}
            hint={`${m.staff_person_roles_note()} ${m.staff_people_roles_note()}`}
            pick="any"
            choices={roleChoices()}
            chosen={person.roles}
          />
          {proved.every((role) => person.roles.includes(role)) ? null : <OperatorProof form="roles" ways={ways} />}
          <SubmitButton>{m.staff_person_roles_do()}</SubmitButton>
        </Form>
      </section>
      {children}
      {person.active ? <NewCode ways={ways} /> : null}
      <ComingAndGoing person={person} />
      <PasskeyScript />
    </>
  );
}

function NewCode({ ways }: { ways: ProofWays }) {
  return (
    <section className="stack">
      <h2>{m.staff_person_reset_title()}</h2>
      <p>{m.staff_person_reset_what()}</p>
      <Form name="reset" explain={explainStaff}>
        <ProofFields ways={ways} />
        <SubmitButton tone="careful">{m.staff_person_reset_do()}</SubmitButton>
      </Form>
    </section>
  );
}

function ComingAndGoing({ person: { active } }: { person: Person }) {
  return (
    <section className="stack">
      <h2>{active ? m.staff_person_leave_title() : m.staff_person_return_title()}</h2>
      <p>{active ? m.staff_person_leave_what() : m.staff_person_return_what()}</p>
      <Form name={active ? 'leave' : 'return'} explain={explainStaff}>
        <SubmitButton tone={active ? 'careful' : 'main'}>{active ? m.staff_person_leave_do() : m.staff_person_return_do()}</SubmitButton>
      </Form>
    </section>
  );
}
