import type { SecondLooksQuery } from '@rinnalla/contract';
import { m } from '@rinnalla/i18n';
import { pathTo } from '../../shell/path-to.ts';
import { Form } from '../../ui/form.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';

type Looks = SecondLooksQuery['secondLooks'];

/** What waits, and a button to take one: it is offered, and pressed upon nobody. */
export function LookOffer({ looks: { waiting, calm, takenId } }: { looks: Looks }) {
  if (takenId !== null)
    return (
      <section className="stack">
        <p>{m.looks_taken()}</p>
        <p>
          <a href={pathTo(`/staff/second-looks/${takenId}`)}>{m.looks_taken_open()}</a>
        </p>
      </section>
    );
  if (waiting === 0) return <p>{m.looks_none()}</p>;
  const heavy = waiting - calm;
  return (
    <section className="stack">
      <p>
        <strong>{m.looks_waiting({ count: waiting })}</strong> {heavy === 0 ? null : m.looks_heavy({ count: heavy })}
      </p>
      <p>{m.looks_no_hurry()}</p>
      <Form name="take">
        <p className="actions">
          <SubmitButton name="which" value="any">
            {m.looks_take()}
          </SubmitButton>
          {heavy === 0 || calm === 0 ? null : (
            <SubmitButton tone="quiet" name="which" value="calm">
              {m.looks_take_calm()}
            </SubmitButton>
          )}
        </p>
      </Form>
    </section>
  );
}

/** A line for the page of the queue; nothing where nothing waits. */
export function LooksWaiting({ waiting }: { waiting: number }) {
  if (waiting === 0) return null;
  return (
    <p>
      <a href={pathTo('/staff/second-looks')}>{m.looks_queue({ count: waiting })}</a>
    </p>
  );
}
