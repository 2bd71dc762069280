import { m } from '@rinnalla/i18n';
import { useActionData, type ActionFunctionArgs } from 'react-router';
import { formOf } from '../api-client/reply-to-form.ts';
import { JoinCodeForm, JoinForms, type Joining } from '../features/staff/join-forms.tsx';
import { joinStaff, showInvitation } from '../features/staff/staff-sign-in.server.ts';
import { TwoLives } from '../features/staff/two-lives.tsx';
import { PageData } from '../shell/page-data.ts';
import { Page } from '../ui/page.tsx';

export function action({ context }: ActionFunctionArgs) {
  const form = formOf(context);
  return form.name === 'join-code' ? showInvitation(context, form) : joinStaff(context, form);
}

export default function StaffJoinRoute() {
  const answered: unknown = useActionData();
  const joining = answered instanceof PageData ? PageData.open(answered as PageData<Joining>) : null;
  return (
    <Page
      title={m.staff_join_title()}
      lead={joining === null || joining.invitation === null ? m.staff_join_lead() : m.staff_join_hello({ name: joining.invitation.name })}
    >
      {joining === null ? <JoinCodeForm /> : <JoinForms {...joining} />}
      <TwoLives />
    </Page>
  );
}
