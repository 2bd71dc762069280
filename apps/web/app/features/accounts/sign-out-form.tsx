import type { WayInKind } from '@rinnalla/contract';
import { m } from '@rinnalla/i18n';
import { pathTo } from '../../shell/path-to.ts';
import { Form } from '../../ui/form.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';

/** Ends the session on this device. `waysIn`: how the member comes back; none for staff, and while that is not known. */
export function SignOutForm({ waysIn = [] }: { waysIn?: readonly WayInKind[] }) {
  const text = wayBackIn(waysIn);
  return (
    <Form name="sign-out" action={pathTo('/sign-out')}>
      {text === null ? null : <p className="note">{text}</p>}
      <SubmitButton tone="quiet">{m.accounts_sign_out()}</SubmitButton>
    </Form>
  );
}

function wayBackIn(waysIn: readonly WayInKind[]): string | null {
  if (waysIn.includes('demo')) return m.accounts_sign_out_demo();
  if (waysIn.includes('phrase')) return waysIn.includes('password') ? m.accounts_sign_out_both() : m.accounts_sign_out_words();
  return waysIn.includes('password') ? m.accounts_sign_out_password() : null;
}
