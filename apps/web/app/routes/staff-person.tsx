import { StaffPersonDocument } from '@rinnalla/contract';
import { m } from '@rinnalla/i18n';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { ask, found, requireSession } from '../api-client/ask.ts';
import { formOf } from '../api-client/reply-to-form.ts';
import { StaffPage } from '../features/moderation/staff-page.tsx';
import { CodeToHandOver } from '../features/staff/code-to-hand-over.tsx';
import { standingOf } from '../features/staff/people-list.tsx';
import { PersonGrants } from '../features/staff/person-grants.tsx';
import { PersonForms } from '../features/staff/person-forms.tsx';
import { rolesInWords } from '../features/staff/role-names.ts';
import { changeGrants } from '../features/staff/staff-grants.server.ts';
import { changePerson } from '../features/staff/staff-people.server.ts';
import { pageData, usePageData } from '../shell/page-data.ts';
import { useAnswer } from '../shell/use-answer.ts';
import { visitOf } from '../shell/visit.ts';
import { Notice } from '../ui/notice.tsx';

export async function loader({ context, params }: LoaderFunctionArgs) {
  requireSession(context);
  const { staffPerson, myStaffAccess, ...more } = await ask(context, StaffPersonDocument, { id: params['id'] ?? '' });
  const saved = visitOf(context).url.searchParams.get('done') === 'saved';
  return pageData({ ...more, person: found(staffPerson), ways: myStaffAccess, saved });
}

export function action({ context, params }: ActionFunctionArgs) {
  requireSession(context);
  const [form, id] = [formOf(context), params['id'] ?? ''];
  return form.name === 'grant' || form.name.startsWith('revoke-') ? changeGrants(context, form, id) : changePerson(context, form, id);
}

export default function StaffPersonRoute() {
  const { viewer, person, ways, saved, staffGrants, boardsToModerate } = usePageData<typeof loader>();
  const given = useAnswer<typeof action>();
  const standing = [person.name, rolesInWords(person.roles), standingOf(person)];
  const back = { name: m.staff_people_title(), path: '/staff/people' };
  return (
    <StaffPage title={m.staff_people_title()} viewer={viewer} section="people" back={back} lead={standing.join(' · ')}>
      {saved ? (
        <Notice tone="done">
          <p>{m.staff_person_saved()}</p>
        </Notice>
      ) : null}
      <div className="form-column stack">
        {given === null ? (
          <PersonForms person={person} ways={ways}>
            <PersonGrants grants={staffGrants} boards={boardsToModerate} ways={ways} />
          </PersonForms>
        ) : (
          <CodeToHandOver code={given.code} />
        )}
      </div>
    </StaffPage>
  );
}
