import { m } from '@rinnalla/i18n';
import { useVisit } from '../../shell/use-visit.ts';

/** A line of the list of keys. */
export interface Shortcut {
  /** As `data-shortcut` names them; several are shown beside each other. */
  keys: readonly string[];
  /** What they do, in a few words. */
  does: () => string;
}

const everywhere: readonly Shortcut[] = [{ keys: ['g q'], does: m.queue_keys_back }];

/** The keys of a page, folded up. They need the script, so they show only where it runs; all they do, links and buttons do too. */
export function Shortcuts({ shortcuts }: { shortcuts: readonly Shortcut[] }) {
  return (
    <div data-shortcuts="on" hidden>
      <details>
        <summary>{m.queue_keys_title()}</summary>
        <div className="stack">
          <p>{m.queue_keys_when()}</p>
          <dl className="keys">
            {[...shortcuts, ...everywhere].map(({ keys, does }) => (
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
        </div>
      </details>
      <script type="module" src={useVisit().settings.assets.staff} />
    </div>
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
