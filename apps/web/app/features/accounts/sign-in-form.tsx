import { m } from '@rinnalla/i18n';
import { KeptInside } from '../../shell/kept-form.tsx';
import type { UnsentForm } from '../../shell/unsent-form.ts';
import { pathTo } from '../../shell/path-to.ts';
import { useVisit } from '../../shell/use-visit.ts';
import { Form } from '../../ui/form.tsx';
import { Notice } from '../../ui/notice.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { PhraseField } from './phrase-field.tsx';
import { explainPhrase } from './phrase-problem.ts';
import { withWayBack } from './way-back.rules.ts';

/** The twelve words, and the ways on for those who have none. `kept`: an unsent form that comes along. */
export function SignInForm({ kept }: { kept: UnsentForm | null }) {
  const { url } = useVisit();
  return (
    <>
      {kept === null ? null : (
        <Notice>
          <p>{m.accounts_kept_along()}</p>
        </Notice>
      )}
      <Form name="sign-in" explain={explainPhrase}>
        <KeptInside form={kept} />
        <PhraseField />
        <SubmitButton>{m.shell_sign_in()}</SubmitButton>
      </Form>
      <p>
        {m.accounts_no_account()} <a href={pathTo(withWayBack('/sign-up', url))}>{m.accounts_sign_up_title()}</a>
      </p>
      <p>
        <a href={pathTo('/boards')}>{m.accounts_just_read()}</a>
      </p>
      <details>
        <summary>{m.accounts_phrase_lost_title()}</summary>
        <p>{m.accounts_phrase_lost()}</p>
      </details>
    </>
  );
}
