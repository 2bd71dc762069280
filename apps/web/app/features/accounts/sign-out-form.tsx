import { m } from '@rinnalla/i18n';
import { pathTo } from '../../shell/path-to.ts';
import { useVisit } from '../../shell/use-visit.ts';
import { Form } from '../../ui/form.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';

/** Ends the session on this device. */
export function SignOutForm() {
  const isMember = useVisit().session?.kind === 'm';
  return (
    <Form name="sign-out" action={pathTo('/sign-out')}>
      {isMember ? <p className="note">{m.accounts_sign_out_words()}</p> : null}
      <SubmitButton tone="quiet">{m.accounts_sign_out()}</SubmitButton>
    </Form>
  );
}
