import { m } from '@rinnalla/i18n';
import { pathTo } from '../../shell/path-to.ts';
import { Notice } from '../../ui/notice.tsx';

/** What erasing an account takes away and when, what stays, and what nobody can promise. */
export function WhatLeavingDoes() {
  return (
    <>
      <h2>{m.leaving_leave_at_once_title()}</h2>
      <p>{m.leaving_leave_at_once_text()}</p>
      <h2>{m.leaving_leave_later_title()}</h2>
      <p>{m.leaving_leave_later_text()}</p>
      <h2>{m.leaving_leave_stays_title()}</h2>
      <ul>
        <li>{m.leaving_leave_stays_place()}</li>
        <li>{m.leaving_leave_stays_decisions()}</li>
        <li>{m.leaving_leave_stays_others()}</li>
      </ul>
      <p>{m.leaving_leave_backups()}</p>
      <details>
        <summary>{m.leaving_leave_limits_title()}</summary>
        <p>{m.leaving_leave_limits()}</p>
      </details>
      <Notice>
        <p>
          {m.leaving_leave_export()} <a href={pathTo('/account/export')}>{m.leaving_export_title()}</a>
        </p>
      </Notice>
    </>
  );
}
