import { MyStaffAccessDocument } from '@rinnalla/contract';
import { m } from '@rinnalla/i18n';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { ask, requireSession } from '../api-client/ask.ts';
import { formOf } from '../api-client/reply-to-form.ts';
import { StaffPage } from '../features/moderation/staff-page.tsx';
import { MyFactors } from '../features/staff/my-factors.tsx';
import { MySessions } from '../features/staff/my-sessions.tsx';
import { changeAccess, endSessions } from '../features/staff/staff-access.server.ts';
import { pageData, usePageData } from '../shell/page-data.ts';
import { visitOf } from '../shell/visit.ts';
import { Notice } from '../ui/notice.tsx';

export async function loader({ context }: LoaderFunctionArgs) {
  requireSession(context);
  const done = visitOf(context).url.searchParams.get('done');
  return pageData({ ...(await ask(context, MyStaffAccessDocument, {})), done });
}

export function action({ context }: ActionFunctionArgs) {
  requireSession(context);
  const form = formOf(context);
  return form.name.startsWith('end-') ? endSessions(context, form) : changeAccess(context, form);
}

const news = new Map([
  ['changed', m.staff_access_done],
  ['ended', m.staff_sessions_ended],
]);

export default function StaffAccessRoute() {
  const { viewer, myStaffAccess, done } = usePageData<typeof loader>();
  const told = news.get(done ?? '')?.();
  return (
    <StaffPage title={m.staff_access_title()} viewer={viewer} section="access" lead={m.staff_access_lead()}>
      {told === undefined ? null : (
        <Notice tone="done">
          <p>{told}</p>
        </Notice>
      )}
      <div className="two-parts">
        <MyFactors access={myStaffAccess} />
        <MySessions sessions={myStaffAccess.staffSessions} />
      </div>
    </StaffPage>
  );
}
