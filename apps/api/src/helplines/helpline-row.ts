import { checkState, isShown, neverHides } from '@rinnalla/helplines';
import type { Helpline } from '@rinnalla/helplines';
import type { KeptHelpline, PublicHelpline } from './helpline.type.ts';

/** The columns of a helpline as the public sees it. Dates are days as text. */
export const lineColumns = `helpline.id, helpline.country, helpline.name, helpline.what_for as "whatFor", helpline.phone, helpline.url,
  helpline.min_age as "minAge", helpline.max_age as "maxAge", helpline.topics, helpline.languages, helpline.opening,
  helpline.time_zone as "timeZone", helpline.checked_on::text as "checkedOn", helpline.written_on::text as "writtenOn"`;

/** What the editors have beside it. */
export interface KeptRow extends Helpline {
  readonly hidden: boolean;
  readonly note: string;
  readonly checkedBy: string | null;
  readonly version: number;
}

export const keptColumns = `${lineColumns}, helpline.hidden, helpline.note, helpline.version,
  (select name from staff_account where staff_account.id = helpline.checked_by) as "checkedBy"`;

/** A row with what a day makes of it. */
export const keptHelpline = ({ hidden, note, checkedBy, version, ...line }: KeptRow, today: string): KeptHelpline => ({
  line: line as PublicHelpline,
  state: checkState(line, today),
  shown: !hidden && isShown(line, today),
  neverHides: neverHides(line),
  hidden,
  note,
  checkedBy,
  version,
});
