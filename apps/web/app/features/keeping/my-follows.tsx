import { m } from '@rinnalla/i18n';
import type { MyThingsQuery } from '@rinnalla/contract';
import { pathTo } from '../../shell/path-to.ts';
import { Time } from '../../ui/time.tsx';
import { titleOrNone } from '../my-things/titles.ts';

/** The threads that the member follows or has silenced; without one there is nothing to speak of. */
export function MyFollows({ follows }: { follows: MyThingsQuery['myKeeping']['follows'] }) {
  if (follows.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="follows-title">
      <h2 id="follows-title">{m.keeping_follows_title()}</h2>
      <ul className="threads">
        {follows.map(({ threadId, title, boardName, news, lastHour }) => (
          <li className="thread" key={threadId}>
            <a className="thread-title" href={pathTo(`/threads/${threadId}`)}>
              {titleOrNone(title)}
            </a>
            <span className="thread-about">
              {boardName} · <Time hour={lastHour} />
              {news === 'silent' ? <> · {m.keeping_follows_silent()}</> : null} ·{' '}
              <a
                href={pathTo(`/threads/${threadId}/follow?to=${encodeURIComponent(pathTo('/mine'))}`)}
                aria-label={m.keeping_follows_change_named({ title: titleOrNone(title) })}
              >
                {m.keeping_follows_change()}
              </a>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
