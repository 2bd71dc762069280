import type { CareOnItemFragment } from '@rinnalla/contract';
import { m } from '@rinnalla/i18n';
import { Form } from '../../ui/form.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { TextArea } from '../../ui/text-fields.tsx';
import { Time } from '../../ui/time.tsx';
import { PlainWords } from '../moderation/plain-words.tsx';

/** The value of the button that gives an item to nobody in particular. */
export const toQueue = 'queue';

/** Opened and pressed: two clicks give the item to a colleague by name, or back with a note. */
export function HandOver({ colleagues }: Pick<CareOnItemFragment, 'colleagues'>) {
  return (
    <details className="guidance">
      <summary data-shortcut="h">{m.care_give_title()}</summary>
      <p>{m.care_give_lead()}</p>
      <Form name="hand-over">
        <TextArea name="note" label={m.care_give_note()} limit={500} rows={2} optional />
        <input type="hidden" name="act" value="hand_over" />
        <p className="words">
          {colleagues.map(({ id, name }) => (
            <SubmitButton key={id} tone="quiet" name="to" value={id}>
              {m.care_give_to({ name })}
            </SubmitButton>
          ))}
          <SubmitButton tone="quiet" name="to" value={toQueue}>
            {m.care_give_queue()}
          </SubmitButton>
        </p>
      </Form>
    </details>
  );
}

/** Who gave the item on, and why. */
export function HandOvers({ handOvers }: Pick<CareOnItemFragment, 'handOvers'>) {
  if (handOvers.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="handed">
      <h2 id="handed">{m.care_given_title()}</h2>
      <ul className="plain-list">
        {handOvers.map(({ id, givenBy, givenTo, note, hour }) => (
          <li key={id}>
            <p>
              <strong>{m.care_given({ from: givenBy, to: givenTo ?? m.care_given_queue() })}</strong>
            </p>
            <PlainWords text={note} />
            <p className="note">
              <Time hour={hour} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
