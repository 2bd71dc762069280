import { m } from '@rinnalla/i18n';
import { Form } from '../../ui/form.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import type { InvitedBoard } from './group-facts.tsx';

/** The codes of a season. A code itself is shown nowhere again: a row is known by whom it was given to. */
export function CodeList({ codes }: { codes: InvitedBoard['codes'] }) {
  return (
    <section className="stack">
      <h2>{m.spaces_staff_codes()}</h2>
      {codes.length === 0 ? <p>{m.spaces_staff_codes_none()}</p> : <p className="note">{m.spaces_staff_close_note()}</p>}
      <ul className="queue">
        {codes.map(({ id, label, closed }) => (
          <li className="queue-item" key={id}>
            <p>
              {label} · {closed ? m.spaces_staff_code_closed() : m.spaces_staff_code_open()}
            </p>
            {closed ? null : (
              <Form name={`close-${id}`} inline>
                <SubmitButton tone="quiet" name="codeId" value={id} label={m.spaces_staff_close_label({ label })}>
                  {m.spaces_staff_close()}
                </SubmitButton>
              </Form>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
