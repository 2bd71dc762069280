import { m } from '@rinnalla/i18n';
import { KeptInside } from '../../shell/kept-form.tsx';
import type { UnsentForm } from '../../shell/unsent-form.ts';
import { pathTo } from '../../shell/path-to.ts';
import { useVisit } from '../../shell/use-visit.ts';
import { Form } from '../../ui/form.tsx';
import { Notice } from '../../ui/notice.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { NameField, PasswordField } from './password-fields.tsx';
import { phraseField } from './phrase-offer.ts';
import { SecretField, ShowSwitch } from './secret-field.tsx';
import { nameField, passwordField, passwordForm } from './sign-in-fields.ts';
import { explainPassword, explainPhrase } from './way-in-problem.ts';
import { withWayBack } from './way-back.rules.ts';

/** The twelve words, or a name and a password, and the ways on for those who have neither. `kept`: an unsent form that comes along. */
export function SignInForm({ kept }: { kept: UnsentForm | null }) {
  const { url, submitted } = useVisit();
  return (
    <>
      {kept === null ? null : (
        <Notice>
          <p>{m.accounts_kept_along()}</p>
        </Notice>
      )}
      <PhraseForm kept={kept} />
      <details open={submitted?.name === passwordForm}>
        <summary>{m.accounts_have_password()}</summary>
        <PasswordForm kept={kept} />
      </details>
      <p>
        {m.accounts_no_account()} <a href={pathTo(withWayBack('/sign-up', url))}>{m.accounts_sign_up_title()}</a>
      </p>
      <p>
        <a href={pathTo('/boards')}>{m.accounts_just_read()}</a>
      </p>
      <details>
        <summary>{m.accounts_lost_title()}</summary>
        <ul>
          <li>{m.accounts_lost_words()}</li>
          <li>{m.accounts_lost_password()}</li>
          <li>{m.accounts_lost_both()}</li>
        </ul>
      </details>
    </>
  );
}

/**
 * The hidden name is what a password manager writes above the words, so that they are told apart from a password. Without a name of its
 * own it is not sent: nobody wrote it.
 */
const PhraseForm = ({ kept }: { kept: UnsentForm | null }) => (
  <Form name="sign-in" explain={explainPhrase}>
    <KeptInside form={kept} />
    <input type="text" hidden readOnly autoComplete="username" id="kept-as" value={m.accounts_phrase_label()} />
    <SecretField
      name={phraseField}
      label={m.accounts_phrase_label()}
      hint={m.accounts_phrase_hint()}
      kind="words"
      autoComplete="current-password"
    />
    <p className="actions">
      <SubmitButton>{m.shell_sign_in()}</SubmitButton>
      <ShowSwitch />
    </p>
  </Form>
);

const PasswordForm = ({ kept }: { kept: UnsentForm | null }) => (
  <Form name={passwordForm} explain={explainPassword}>
    <KeptInside form={kept} />
    <NameField name={nameField} />
    <PasswordField name={passwordField} />
    <p className="actions">
      <SubmitButton>{m.accounts_sign_in_with_password()}</SubmitButton>
      <ShowSwitch />
    </p>
  </Form>
);
