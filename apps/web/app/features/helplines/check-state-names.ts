import type { KeptHelplinesQuery } from '@rinnalla/contract';
import { m } from '@rinnalla/i18n';

export type KeptLine = KeptHelplinesQuery['keptHelplines'][number];

const names: Record<KeptLine['state'], () => string> = {
  fresh: m.help_staff_fresh,
  getting_stale: m.help_staff_getting_stale,
  stale: m.help_staff_stale,
  never_checked: m.help_staff_never_checked,
};

/** What the public sees of a line, and how much its check still says: "Shown. Checked." */
export const standingInWords = ({ state, shown, hidden }: KeptLine): string =>
  [hidden ? m.help_staff_hidden() : shown ? m.help_staff_shown() : m.help_staff_gone(), names[state]()].join(' ');
