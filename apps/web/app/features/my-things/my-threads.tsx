import { m } from '@rinnalla/i18n';
import type { MyThingsQuery } from '@rinnalla/contract';
import { pathTo } from '../../shell/path-to.ts';
import { Time } from '../../ui/time.tsx';
import { titleOrNone } from './titles.ts';

/** The threads in which the member has written, each with the name they have there. */
export function MyThreads({ threads }: { threads: MyThingsQuery['myThings']['threads'] }) {
  return (
    <section className="stack" aria-labelledby="threads-title">
      <h2 id="threads-title">{m.news_threads_title()}</h2>
      {threads.length === 0 ? (
        <p>
          {m.news_threads_none()} <a href={pathTo('/boards')}>{m.shell_back_to_boards()}</a>
        </p>
      ) : (
        <ul className="threads">
          {threads.map(({ id, title, boardName, myFace, lastHour }) => (
            <li className="thread" key={id}>
              <a className="thread-title" href={pathTo(`/threads/${id}`)}>
                {titleOrNone(title)}
              </a>
              <span className="thread-about">
                {boardName} · {m.news_your_name({ name: myFace })} · <Time hour={lastHour} />
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
