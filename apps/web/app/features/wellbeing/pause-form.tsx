import type { OwnPauseFragment } from '@rinnalla/contract';
import { m } from '@rinnalla/i18n';
import { Form } from '../../ui/form.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';

/** Beginning and ending a break. */
export function PauseForm({ pause: { onBreak, breakDue, held } }: { pause: OwnPauseFragment }) {
  return (
    <section className="stack">
      <h2>{m.wellbeing_pause_title()}</h2>
      {onBreak ? <p>{m.wellbeing_pause_on()}</p> : null}
      {breakDue ? <p>{m.wellbeing_pause_due()}</p> : null}
      {onBreak ? null : <p>{m.wellbeing_pause_what()}</p>}
      {held === 0 ? null : <p>{m.wellbeing_pause_held({ count: held })}</p>}
      <Form name={onBreak ? 'back' : 'break'}>
        <SubmitButton>{onBreak ? m.wellbeing_pause_end() : m.wellbeing_pause_do()}</SubmitButton>
      </Form>
    </section>
  );
}
