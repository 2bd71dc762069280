import { m } from '@rinnalla/i18n';
import { pathTo } from '../../shell/path-to.ts';
import { Notice } from '../../ui/notice.tsx';

/** Who reads a report and when, and what we cannot do. */
export function WhatHappensNext() {
  return (
    <Notice title={m.moderation_next_heading()}>
      <p>{m.moderation_next_read()}</p>
      <p>{m.moderation_next_told()}</p>
      <p>
        <a href={pathTo('/policy')}>{m.moderation_how_title()}</a>
      </p>
    </Notice>
  );
}

/** That we cannot send help, and where it is. */
export function CareLimits() {
  return (
    <Notice tone="care">
      <p>{m.moderation_care_limits()}</p>
      <p>
        <a href={pathTo('/help')}>{m.shell_help_now()}</a>
      </p>
    </Notice>
  );
}
