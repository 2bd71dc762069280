import { m } from '@rinnalla/i18n';
import type { DemoAccountsQuery, StaffRole } from '@rinnalla/contract';
import { KeptInside } from '../../shell/kept-form.tsx';
import type { UnsentForm } from '../../shell/unsent-form.ts';
import { Form } from '../../ui/form.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';

const roleNames: Record<StaffRole, () => string> = {
  professional: m.accounts_role_professional,
  verifier: m.accounts_role_verifier,
  moderator: m.accounts_role_moderator,
  editor: m.accounts_role_editor,
  operator: m.accounts_role_operator,
};

interface DemoEntranceProps {
  accounts: DemoAccountsQuery['demoAccounts'];
  kept: UnsentForm | null;
}

/** One button for each made-up member of staff; nothing outside of demo mode. */
export function DemoEntrance({ accounts, kept }: DemoEntranceProps) {
  if (accounts.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="demo-title">
      <h2 id="demo-title">{m.accounts_demo_title()}</h2>
      <p className="note">{m.accounts_demo_lead()}</p>
      <Form name="demo">
        <KeptInside form={kept} />
        <p className="words">
          {accounts.map(({ id, name, roles }) => (
            <SubmitButton key={id} tone="quiet" name="account" value={id}>
              {m.accounts_demo_enter({ name, roles: roles.map((role) => roleNames[role]()).join(', ') })}
            </SubmitButton>
          ))}
        </p>
      </Form>
    </section>
  );
}
