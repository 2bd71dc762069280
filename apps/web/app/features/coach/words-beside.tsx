import type { CareInTextQuery } from '@rinnalla/contract';
import type { Helpline } from '@rinnalla/helplines';
import { m } from '@rinnalla/i18n';
import { Notice } from '../../ui/notice.tsx';
import { HelpLine } from '../community/help-line.tsx';
import { phoneAddress } from '../help-now/helplines.rules.ts';
import { CareWords, careTitle } from './care-words.tsx';

/** What was read in a form that was turned down. `care`: null where nobody could read it. */
export interface TurnedDown {
  care: CareInTextQuery['careInText'];
  /** The helplines of today, where there are words of care. */
  lines: readonly Helpline[];
  at: Date;
}

/** True of every country that we have lines of, and known without asking anything. */
const emergencyNumber = '112';

/** Beside a refusal: what is said to somebody in danger, first that they are met, then that nobody has read it yet. */
export function WordsBeside({ care, lines, at }: TurnedDown) {
  if (care === null)
    return (
      <Notice tone="care">
        <p>{m.care_cannot_see()}</p>
        <p className="call-first">
          <a className="call" href={phoneAddress(emergencyNumber)}>
            {m.help_call({ phone: emergencyNumber })}
          </a>
        </p>
        <HelpLine text={m.care_held_help()} />
      </Notice>
    );
  return (
    <Notice tone="care" title={careTitle(care)}>
      <CareWords care={care} lines={lines} at={at} />
      <p>{m.coach_care_not_sent()}</p>
    </Notice>
  );
}
