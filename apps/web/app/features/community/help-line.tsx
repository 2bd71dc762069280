import { m } from '@rinnalla/i18n';
import { pathTo } from '../../shell/path-to.ts';

/** A quiet line that ends in the way to people who answer at once. `text` ends in a colon. */
export function HelpLine({ text }: { text: string }) {
  return (
    <p className="note">
      {text} <a href={pathTo('/help')}>{m.shell_help_now()}</a>
    </p>
  );
}
