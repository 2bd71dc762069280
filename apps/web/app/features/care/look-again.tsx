import type { CareOnItemFragment } from '@rinnalla/contract';
import { m } from '@rinnalla/i18n';
import type { Problem } from '../../shell/visit.ts';
import { Select } from '../../ui/choice-fields.tsx';
import { Form } from '../../ui/form.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { TextArea } from '../../ui/text-fields.tsx';
import { PlainWords } from '../moderation/plain-words.tsx';
import { whenWords } from './when-words.ts';

const waits: readonly { hours: number; label: () => string }[] = [
  { hours: 1, label: m.care_look_1 },
  { hours: 4, label: m.care_look_4 },
  { hours: 12, label: m.care_look_12 },
  { hours: 24, label: m.care_look_24 },
  { hours: 72, label: m.care_look_72 },
  { hours: 168, label: m.care_look_168 },
];

const explain = ({ field }: Problem): string | null => (field === 'hours' ? m.care_look_missing() : null);

/** When the item stands in the queue again, and the form that says so. */
export function LookAgain({ care, isDecided }: { care: CareOnItemFragment; isDecided: boolean }) {
  const { longestWait, followUps } = care;
  if (longestWait === null && followUps.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="look-again">
      <h2 id="look-again">{m.care_look_title()}</h2>
      <FollowUps followUps={followUps} />
      {longestWait === null ? null : (
        <>
          <p className="note">{isDecided ? m.care_look_decided() : m.care_look_open()}</p>
          <LookAgainForm longestWait={longestWait} />
        </>
      )}
    </section>
  );
}

function LookAgainForm({ longestWait }: { longestWait: number }) {
  const choices = waits.filter(({ hours }) => hours <= longestWait).map(({ hours, label }) => ({ value: String(hours), label: label() }));
  return (
    <Form name="look-again" explain={explain}>
      <Select name="hours" label={m.care_look_when()} choices={choices} />
      <TextArea name="note" label={m.care_look_note()} limit={500} rows={2} optional />
      <SubmitButton tone="quiet" name="act" value="follow_up">
        {m.care_look_set()}
      </SubmitButton>
    </Form>
  );
}

function FollowUps({ followUps }: Pick<CareOnItemFragment, 'followUps'>) {
  const shown = followUps.filter(({ state }) => state !== 'cancelled');
  if (shown.length === 0) return null;
  return (
    <ul className="plain-list">
      {shown.map(({ id, lookAgainHour, note, setBy, state }) => {
        const when = whenWords(lookAgainHour);
        return (
          <li key={id}>
            <p>
              <strong>{state === 'waiting' ? m.care_look_waits({ when }) : m.care_look_came({ when })}</strong>
            </p>
            <PlainWords text={note} />
            <p className="note">{m.care_look_by({ name: setBy })}</p>
            {state === 'waiting' ? (
              <Form name={`cancel-${id}`} inline>
                <input type="hidden" name="followUp" value={id} />
                <SubmitButton tone="quiet" name="act" value="cancel_follow_up">
                  {m.care_look_cancel()}
                </SubmitButton>
              </Form>
            ) : null}
          </li>
        );
      })}
    </ul>
  );
}
