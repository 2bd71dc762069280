import { m } from '@rinnalla/i18n';
import { Form } from '../../ui/form.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { standingInWords, type KeptLine } from './check-state-names.ts';
import { checkInWords } from './helpline-list.tsx';

/** How a line stands, with the button for a check that finds all of it right, and the one that hides it. */
export function HelplineStanding({ kept }: { kept: KeptLine }) {
  return (
    <section className="stack">
      <p>{standingInWords(kept)}</p>
      {kept.line.checkedOn === null ? null : <p className="note">{checkInWords(kept)}</p>}
      <Form name="check">
        <input type="hidden" name="version" value={kept.version} />
        <p className="hint">{m.help_staff_check_hint()}</p>
        <SubmitButton>{m.help_staff_check_today()}</SubmitButton>
      </Form>
      {kept.neverHides ? (
        <p className="note">{m.help_staff_never_hides()}</p>
      ) : (
        <Form name={kept.hidden ? 'show' : 'hide'}>
          <SubmitButton tone="quiet">{kept.hidden ? m.help_staff_show() : m.help_staff_hide()}</SubmitButton>
        </Form>
      )}
    </section>
  );
}
