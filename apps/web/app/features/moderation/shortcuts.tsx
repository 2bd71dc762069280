import { m } from '@rinnalla/i18n';
import { pathTo } from '../../shell/path-to.ts';
import { useVisit } from '../../shell/use-visit.ts';
import { Form } from '../../ui/form.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';

/** A line of the list of keys. */
export interface Shortcut {
  /** As `data-shortcut` names them; several are shown beside each other. */
  keys: readonly string[];
  /** What they do, in a few words. */
  does: () => string;
}

const everywhere: readonly Shortcut[] = [{ keys: ['g q'], does: m.queue_keys_back }];

/**
 * The keys of a page, folded up, and the way to turn them off: a voice that is taken for typing would press them. They need the script, so
 * they show only where it runs; all they do, links and buttons do too.
 */
export function Shortcuts({ shortcuts, on }: { shortcuts: readonly Shortcut[]; on: boolean }) {
  return (
    <div data-shortcuts={on ? 'on' : 'off'} hidden>
      <details>
        <summary>{m.queue_keys_title()}</summary>
        <div className="stack">
          <p>{on ? m.queue_keys_when() : m.queue_keys_are_off()}</p>
          {on ? <KeyList shortcuts={[...shortcuts, ...everywhere]} /> : null}
          <Form name="keys" action={pathTo('/staff/queue')} inline>
            <SubmitButton tone="quiet" name="keys" value={on ? 'off' : 'on'}>
              {on ? m.queue_keys_off() : m.queue_keys_on()}
            </SubmitButton>
          </Form>
        </div>
      </details>
      <script type="module" src={useVisit().settings.assets.staff} />
    </div>
  );
}

function KeyList({ shortcuts }: { shortcuts: readonly Shortcut[] }) {
  return (
    <dl className="keys">
      {shortcuts.map(({ keys, does }) => (
        <div key={keys.join()}>
          <dt>
            {keys.map((key) => (
              <Keys key={key} pressed={key} />
            ))}
          </dt>
          <dd>{does()}</dd>
        </div>
      ))}
    </dl>
  );
}

/** One key, or several one after the other. */
function Keys({ pressed }: { pressed: string }) {
  return (
    <span>
      {pressed.split(' ').map((key, place) => (
        <kbd key={place}>{key}</kbd>
      ))}
    </span>
  );
}
