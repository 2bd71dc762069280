import type { OnWatchFragment } from '@rinnalla/contract';
import { formatCount, m, renderingLanguage } from '@rinnalla/i18n';
import { pathTo } from '../../shell/path-to.ts';
import { Time } from '../../ui/time.tsx';
import { langOf } from '../community/lang-of.ts';
import { placeInWords } from './place-names.ts';
import { byPlace } from './watched-places.rules.ts';

/** So many can be read at a glance; more are folded by their places. */
const mostUnfolded = 12;

/** All that is watched, by where. */
export function WatchedList({ entries }: { entries: readonly OnWatchFragment[] }) {
  return (
    <section className="stack" aria-labelledby="watched">
      <h2 id="watched">{m.screening_list_title()}</h2>
      {entries.length === 0 ? <p>{m.screening_list_none()}</p> : null}
      {byPlace(entries).map(({ place, entries: here }) => (
        <details key={placeInWords(place)} open={entries.length <= mostUnfolded}>
          <summary>
            {m.screening_place_with_count({ place: placeInWords(place), count: formatCount(here.length, renderingLanguage()) })}
          </summary>
          <ul className="queue">
            {here.map((entry) => (
              <WatchedRow key={entry.id} entry={entry} />
            ))}
          </ul>
        </details>
      ))}
    </section>
  );
}

function WatchedRow({ entry }: { entry: OnWatchFragment }) {
  return (
    <li className="queue-item">
      <WatchedEntry entry={entry} />
      <a
        className="button button-quiet"
        href={pathTo(`/staff/screening/${entry.id}/remove`)}
        aria-label={m.screening_remove_label({ text: entry.text })}
      >
        {m.screening_remove()}
      </a>
    </li>
  );
}

export const kindNames = { word: m.screening_kind_word, link: m.screening_kind_link };
export const happensNames = { flag: m.screening_flag, hold: m.screening_hold };

/** One entry with all that is known of it. `placed`: where nothing around it says where it is watched. */
export function WatchedEntry({ entry, placed = false }: { entry: OnWatchFragment; placed?: boolean }) {
  const { kind, text, happens, note, addedBy, hour, board } = entry;
  return (
    <div>
      <p className="queue-title" lang={board === null ? undefined : langOf(board.language)}>
        {text}
      </p>
      <p>
        {kindNames[kind]()} · {happensNames[happens]()}
        {placed ? ` · ${placeInWords(entry)}` : null}
      </p>
      {note === '' ? null : <p>{m.screening_note({ note })}</p>}
      <p className="note">
        {m.screening_added_by({ name: addedBy })} · <Time hour={hour} />
      </p>
    </div>
  );
}
