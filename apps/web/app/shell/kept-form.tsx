import { m } from '@rinnalla/i18n';
import { pathTo } from './path-to.ts';
import { csrfField } from './submitted-form.ts';
import { isWritten, keptField, readKept, writtenIn, type UnsentForm } from './unsent-form.ts';
import { useVisit } from './use-visit.ts';

/** Offers an unsent form once more, with the same submission key: what was typed can be read, changed and sent again. */
export function KeptForm({ form }: { form: UnsentForm }) {
  const { csrf } = useVisit();
  return (
    <form className="form" method="post" action={form.path}>
      {csrf === null ? null : <input type="hidden" name={csrfField} value={csrf} />}
      {form.fields.map(([name, value], place) => (
        <KeptField key={place} name={name} value={value} id={`kept-${place}`} />
      ))}
      <p className="actions">
        <button className="button">{m.shell_send_again()}</button>
      </p>
    </form>
  );
}

interface KeptFieldProps {
  id: string;
  name: string;
  value: string;
}

/** What was typed can be changed; a form that came along can be read, and goes on along. */
function KeptField({ id, name, value }: KeptFieldProps) {
  const kept = name === keptField ? readKept(value) : null;
  if (kept === null)
    return isWritten(name, value) ? <KeptText id={id} name={name} value={value} /> : <input type="hidden" name={name} value={value} />;
  return (
    <>
      <KeptInside form={kept} />
      <WrittenTexts form={kept} />
    </>
  );
}

function KeptText({ id, name, value }: KeptFieldProps) {
  return (
    <p className="field">
      <label htmlFor={id}>{m.shell_kept_text()}</label>
      <textarea className="text" id={id} name={name} rows={value.length > 120 || value.includes('\n') ? 10 : 2} defaultValue={value} />
    </p>
  );
}

/** Leads to the sign-in form with an unsent form in its pocket. */
export function SignInWithKept({ form }: { form: UnsentForm }) {
  return (
    <form className="form" method="post" action={pathTo('/sign-in')}>
      <KeptInside form={form} />
      <WrittenTexts form={form} />
      <p className="actions">
        <button className="button">{m.shell_sign_in_and_go_on()}</button>
      </p>
    </form>
  );
}

/** Sends an unsent form as a guest, after all. */
export function SendWithoutSession({ form }: { form: UnsentForm }) {
  return (
    <form className="form" method="post" action={form.path}>
      {form.fields.map(([name, value], place) => (
        <input key={place} type="hidden" name={name} value={value} />
      ))}
      <p>{m.shell_or_send_without()}</p>
      <p className="actions">
        <button className="button button-quiet">{m.shell_send_without()}</button>
      </p>
    </form>
  );
}

/** Leads to the wording of the consent with an unsent form in its pocket. */
export function ConsentWithKept({ form }: { form: UnsentForm }) {
  const { csrf } = useVisit();
  return (
    <form className="form" method="post" action={pathTo('/consent')}>
      {csrf === null ? null : <input type="hidden" name={csrfField} value={csrf} />}
      <KeptInside form={form} />
      <WrittenTexts form={form} />
      <p className="actions">
        <button className="button">{m.leaving_consent_read()}</button>
      </p>
    </form>
  );
}

/** What a person wrote in a form, to be read and copied. */
export function WrittenTexts({ form }: { form: UnsentForm }) {
  return writtenIn(form).map((text, place) => (
    <blockquote className="kept-text" key={place}>
      {text}
    </blockquote>
  ));
}

/** The hidden field with an unsent form; for the sign-in form, while there is one. */
export function KeptInside({ form }: { form: UnsentForm | null }) {
  return form === null ? null : <input type="hidden" name={keptField} value={JSON.stringify(form)} />;
}
