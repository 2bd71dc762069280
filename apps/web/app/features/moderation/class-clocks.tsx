import type { ClassClockFragment } from '@rinnalla/contract';
import { m } from '@rinnalla/i18n';
import { pathTo } from '../../shell/path-to.ts';
import { clockWords } from './clock-words.ts';
import { classNames } from './moderation-names.ts';
import { queuePath, type QueueFilter } from './queue-filter.rules.ts';

interface ClassClocksProps {
  clocks: readonly ClassClockFragment[];
  filter: QueueFilter;
}

/** Each class with its own clock; its name narrows the queue to it. The script keeps the words up to date. */
export function ClassClocks({ clocks, filter }: ClassClocksProps) {
  return (
    <nav aria-label={m.queue_clocks()}>
      <ul className="clocks">
        <li>
          <a href={pathTo(queuePath({ ...filter, class: null }))} aria-current={filter.class === null ? 'true' : undefined}>
            {m.queue_clock_all()}
          </a>
        </li>
        {clocks.map((clock) => (
          <li key={clock.class} className={`queue-${clock.class}`} data-late={clock.late ? '' : undefined} data-clock={clock.class}>
            <a href={pathTo(queuePath({ ...filter, class: clock.class }))} aria-current={filter.class === clock.class ? 'true' : undefined}>
              {classNames[clock.class]()}
            </a>{' '}
            <span>{clockWords(clock)}</span>
          </li>
        ))}
      </ul>
    </nav>
  );
}
