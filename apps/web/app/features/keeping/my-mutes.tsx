import { m } from '@rinnalla/i18n';
import type { MyThingsQuery } from '@rinnalla/contract';
import { pathTo } from '../../shell/path-to.ts';
import { titleOrNone } from '../my-things/titles.ts';
import { isEverywhere } from './mute-reach.ts';

/** The writers whom the member has muted, each with the thread where it was done; without one there is nothing to speak of. */
export function MyMutes({ mutes }: { mutes: MyThingsQuery['myKeeping']['mutes'] }) {
  if (mutes.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="mutes-title">
      <h2 id="mutes-title">{m.keeping_mutes_title()}</h2>
      <ul className="threads">
        {mutes.map(({ personaId, name, kind, threadTitle }) => (
          <li className="thread" key={personaId}>
            {name}
            <span className="thread-about">
              {isEverywhere(kind) ? m.keeping_mutes_everywhere() : titleOrNone(threadTitle)} ·{' '}
              <a href={pathTo(`/mutes/${personaId}`)} aria-label={m.keeping_unmute_named({ name })}>
                {m.keeping_unmute()}
              </a>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
