import type { QueueAlarmFragment } from '@rinnalla/contract';
import { m } from '@rinnalla/i18n';
import { pathTo } from '../../shell/path-to.ts';
import { Notice } from '../../ui/notice.tsx';
import { classNames } from './moderation-names.ts';
import { ageWords } from './waiting-words.ts';

/** Which classes of the queue are late with nobody at it. `opens`: whether whoever reads it may open the queue. */
export function QueueAlarms({ alarms, opens }: { alarms: readonly QueueAlarmFragment[]; opens: boolean }) {
  if (alarms.length === 0) return null;
  return (
    <Notice tone="care" title={m.queue_alarm_title()}>
      <ul>
        {alarms.map(({ class: itsClass, raisedHour }) => (
          <li key={itsClass}>{m.queue_alarm_line({ class: classNames[itsClass](), age: ageWords(raisedHour) })}</li>
        ))}
      </ul>
      {opens ? (
        <p>
          <a href={pathTo('/staff/queue')}>{m.queue_alarm_open()}</a>
        </p>
      ) : null}
    </Notice>
  );
}
