import type { OwnPauseFragment } from '@rinnalla/contract';
import { m } from '@rinnalla/i18n';
import { pathTo } from '../../shell/path-to.ts';
import { Notice } from '../../ui/notice.tsx';

/** What is said kindly above the queue, with the way to a break; one calm line where there is nothing to say. It stands in nobody's way. */
export function OwnPause({ pause: { hadEnough, breakDue, onBreak } }: { pause: OwnPauseFragment }) {
  const toPage = <a href={pathTo('/staff/wellbeing')}>{m.wellbeing_look()}</a>;
  if (!hadEnough && !breakDue && !onBreak) return <p className="note">{toPage}</p>;
  return (
    <Notice tone="calm">
      {onBreak ? <p>{m.wellbeing_pause_on()}</p> : null}
      {hadEnough ? <p>{m.wellbeing_enough()}</p> : null}
      {breakDue ? <p>{m.wellbeing_pause_due()}</p> : null}
      <p>{toPage}</p>
    </Notice>
  );
}
