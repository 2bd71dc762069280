import { m } from '@rinnalla/i18n';
import { pathTo } from '../../shell/path-to.ts';

/** Tells of Quick exit before anybody needs it. */
export function ExitHint() {
  return (
    <p className="note">
      {m.shell_exit_hint()} <a href={pathTo('/about#exit')}>{m.shell_exit_hint_more()}</a>
    </p>
  );
}
