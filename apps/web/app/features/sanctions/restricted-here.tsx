import { m } from '@rinnalla/i18n';
import { pathTo } from '../../shell/path-to.ts';
import { Notice } from '../../ui/notice.tsx';

/** Says before anything is written that it could not be sent, and where the reason stands. */
export function RestrictedHere() {
  return (
    <Notice>
      <p>
        {m.sanctions_restricted_here()} <a href={pathTo('/mine#restrictions-title')}>{m.sanctions_now_why()}</a>
      </p>
    </Notice>
  );
}
