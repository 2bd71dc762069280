import type { MyThingsQuery } from '@rinnalla/contract';
import { m } from '@rinnalla/i18n';
import { pathTo } from '../../shell/path-to.ts';
import { Time } from '../../ui/time.tsx';
import { titleOrNone } from '../my-things/titles.ts';

/** Own posts about which moderators wrote; without one there is nothing to speak of. */
export function MyCareMessages({ messages }: { messages: MyThingsQuery['myThings']['careMessages'] }) {
  if (messages.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="care-title">
      <h2 id="care-title">{m.care_mine_title()}</h2>
      <ul className="threads">
        {messages.map(({ postId, threadTitle, hour }) => (
          <li className="thread" key={postId}>
            <a className="thread-title" href={pathTo(`/posts/${postId}/messages`)}>
              {titleOrNone(threadTitle)}
            </a>
            <span className="thread-about">
              <Time hour={hour} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
