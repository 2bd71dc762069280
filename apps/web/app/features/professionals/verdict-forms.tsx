import { m } from '@rinnalla/i18n';
import { Form } from '../../ui/form.tsx';
import { Notice } from '../../ui/notice.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { TextArea, TextField } from '../../ui/text-fields.tsx';
import { PlainWords } from '../moderation/plain-words.tsx';
import type { ApplicationView } from './application-facts.tsx';

/** Confirming and refusing, side by side; for an own or a decided application, why there is nothing to do. */
export function VerdictForms({ application }: { application: ApplicationView }) {
  if (application.state !== 'open') return <Decided application={application} />;
  if (application.mine)
    return (
      <Notice>
        <p>{m.professionals_application_own()}</p>
      </Notice>
    );
  return (
    <>
      <ConfirmForm />
      <RefuseForm />
    </>
  );
}

function Decided({ application: { state, reason } }: { application: ApplicationView }) {
  return (
    <Notice title={state === 'confirmed' ? m.professionals_application_confirmed() : m.professionals_application_refused()}>
      <PlainWords text={reason ?? ''} />
    </Notice>
  );
}

function ConfirmForm() {
  return (
    <section className="stack">
      <h2>{m.professionals_application_confirm_heading()}</h2>
      <Form name="confirm">
        <TextField
          name="protectedTitle"
          label={m.professionals_application_protected_title()}
          hint={m.professionals_application_protected_title_hint()}
          limit={80}
        />
        <SubmitButton>{m.professionals_application_confirm()}</SubmitButton>
      </Form>
    </section>
  );
}

function RefuseForm() {
  return (
    <section className="stack">
      <h2>{m.professionals_application_refuse_heading()}</h2>
      <Form name="refuse">
        <TextArea
          name="reason"
          label={m.professionals_application_refuse_reason()}
          hint={m.professionals_application_refuse_reason_hint()}
          limit={2000}
          rows={4}
        />
        <SubmitButton tone="careful">{m.professionals_application_refuse()}</SubmitButton>
      </Form>
    </section>
  );
}
