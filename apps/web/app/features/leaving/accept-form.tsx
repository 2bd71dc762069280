import { m } from '@rinnalla/i18n';
import { KeptInside } from '../../shell/kept-form.tsx';
import type { UnsentForm } from '../../shell/unsent-form.ts';
import { Form } from '../../ui/form.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';

export const acceptForm = 'accept';
export const versionField = 'version';

/** Accepts the wording that stands above it. `kept`: an unsent form that comes along. */
export function AcceptForm({ version, kept }: { version: number; kept: UnsentForm | null }) {
  return (
    <Form name={acceptForm}>
      <input type="hidden" name={versionField} value={version} />
      <KeptInside form={kept} />
      <SubmitButton>{m.leaving_consent_accept()}</SubmitButton>
    </Form>
  );
}
