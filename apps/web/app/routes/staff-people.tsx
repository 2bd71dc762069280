import { StaffPeopleDocument } from '@rinnalla/contract';
import { m } from '@rinnalla/i18n';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { ask, requireSession } from '../api-client/ask.ts';
import { formOf } from '../api-client/reply-to-form.ts';
import { NightAlarm } from '../features/audit/night-state.tsx';
import { StaffPage } from '../features/moderation/staff-page.tsx';
import { CodeToHandOver } from '../features/staff/code-to-hand-over.tsx';
import { InviteForm } from '../features/staff/invite-form.tsx';
import { PeopleList } from '../features/staff/people-list.tsx';
import { UnmoderatedBoards } from '../features/staff/unmoderated-boards.tsx';
import { inviteStaff } from '../features/staff/staff-people.server.ts';
import { pageData, usePageData } from '../shell/page-data.ts';
import { useAnswer } from '../shell/use-answer.ts';

export async function loader({ context }: LoaderFunctionArgs) {
  requireSession(context);
  return pageData(await ask(context, StaffPeopleDocument, {}));
}

export function action({ context }: ActionFunctionArgs) {
  requireSession(context);
  return inviteStaff(context, formOf(context));
}

export default function StaffPeopleRoute() {
  const { viewer, staffPeople, boardsToModerate, myStaffAccess, auditNight } = usePageData<typeof loader>();
  const invited = useAnswer<typeof action>();
  return (
    <StaffPage title={m.staff_people_title()} viewer={viewer} section="people" lead={m.staff_people_lead()}>
      <UnmoderatedBoards boards={boardsToModerate} />
      <NightAlarm night={auditNight ?? null} />
      <div className="two-parts">
        <PeopleList people={staffPeople} />
        {invited === null ? <InviteForm ways={myStaffAccess} /> : <CodeToHandOver code={invited.code} />}
      </div>
    </StaffPage>
  );
}
