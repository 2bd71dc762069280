import { m } from '@rinnalla/i18n';
import { pathTo } from '../../shell/path-to.ts';
import { Choices } from '../../ui/choice-fields.tsx';
import { Form } from '../../ui/form.tsx';
import type { Explain } from '../../ui/problem-text.ts';
import { SubmitButton } from '../../ui/submit-button.tsx';

const explain: Explain = ({ field, problem }) => {
  if (problem !== 'empty') return null;
  return field === 'age' ? m.accounts_age_missing() : m.accounts_consent_missing();
};

/** How an account works and what is kept, then the two questions that come before it. */
export function SignUpForm() {
  return (
    <>
      <h2>{m.accounts_how_title()}</h2>
      <ul>
        <li>{m.accounts_how_words()}</li>
        <li>{m.accounts_how_names()}</li>
        <li>{m.accounts_how_moderators()}</li>
      </ul>
      <h2>{m.accounts_kept_title()}</h2>
      <div className="stack">
        <p>{m.accounts_kept()}</p>
        <p>{m.accounts_not_kept()}</p>
        <p>
          <a href={pathTo('/promises')}>{m.accounts_promises()}</a>
        </p>
      </div>
      <Form name="begin" explain={explain}>
        <Choices
          name="age"
          legend={m.accounts_age_legend()}
          hint={m.accounts_age_hint()}
          pick="one"
          choices={[
            { value: 'adult', label: m.accounts_age_adult() },
            { value: 'young', label: m.accounts_age_young() },
            { value: 'child', label: m.accounts_age_child() },
          ]}
        />
        <Choices
          name="consent"
          legend={m.accounts_consent_legend()}
          hint={m.accounts_consent_hint()}
          pick="any"
          choices={[{ value: 'yes', label: m.accounts_consent_label() }]}
        />
        <SubmitButton>{m.accounts_show_words()}</SubmitButton>
      </Form>
    </>
  );
}
