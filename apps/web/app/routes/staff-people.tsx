import { StaffPeopleDocument } from '@rinnalla/contract';
import { m } from '@rinnalla/i18n';
import { useActionData, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { ask, requireSession } from '../api-client/ask.ts';
import { formOf } from '../api-client/reply-to-form.ts';
import { StaffPage } from '../features/moderation/staff-page.tsx';
import { CodeToHandOver } from '../features/staff/code-to-hand-over.tsx';
import { InviteForm } from '../features/staff/invite-form.tsx';
import { PeopleList } from '../features/staff/people-list.tsx';
import { inviteStaff } from '../features/staff/staff-people.server.ts';
import { PageData, pageData, usePageData } from '../shell/page-data.ts';

export async function loader({ context }: LoaderFunctionArgs) {
  requireSession(context);
  return pageData(await ask(context, StaffPeopleDocument, {}));
}

export function action({ context }: ActionFunctionArgs) {
  requireSession(context);
  return inviteStaff(context, formOf(context));
}

export default function StaffPeopleRoute() {
  const { viewer, staffPeople } = usePageData<typeof loader>();
  const answered: unknown = useActionData();
  const invited = answered instanceof PageData ? PageData.open(answered as PageData<{ code: string }>) : null;
  return (
    <StaffPage title={m.staff_people_title()} viewer={viewer} section="people" lead={m.staff_people_lead()}>
      <div className="two-parts">
        <PeopleList people={staffPeople} />
        {invited === null ? <InviteForm /> : <CodeToHandOver code={invited.code} />}
      </div>
    </StaffPage>
  );
}
