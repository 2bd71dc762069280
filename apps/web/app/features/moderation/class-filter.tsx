import type { ReviewableClass } from '@rinnalla/contract';
import { m } from '@rinnalla/i18n';
import { pathTo } from '../../shell/path-to.ts';
import { classNames, reviewableClasses } from './moderation-names.ts';

interface ClassFilterProps {
  /** The class that is shown; null: all of them. */
  chosen: ReviewableClass | null;
  /** How many items are open, of every class; the API counts no further than `mostCounted`. */
  openCount: number;
}

const mostCounted = 200;

/** Narrows the queue to one class. */
export function ClassFilter({ chosen, openCount }: ClassFilterProps) {
  return (
    <nav className="class-filter" aria-label={m.moderation_queue_filter()}>
      <a href={pathTo('/staff/queue')} aria-current={chosen === null ? 'true' : undefined}>
        {m.moderation_queue_all({ count: openCount < mostCounted ? `${openCount}` : `${mostCounted}+` })}
      </a>
      {reviewableClasses.map((each) => (
        <a key={each} href={pathTo(`/staff/queue?class=${each}`)} aria-current={chosen === each ? 'true' : undefined}>
          {classNames[each]()}
        </a>
      ))}
    </nav>
  );
}
