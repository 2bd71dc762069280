import { ApplyForBadgeDocument, MyBadgeDocument } from '@rinnalla/contract';
import { m } from '@rinnalla/i18n';
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { ask, requireSession } from '../api-client/ask.ts';
import { formOf, problemsOf, refuse } from '../api-client/reply-to-form.ts';
import { WaitingSection } from '../features/first-answers/waiting-section.tsx';
import { chosenWord } from '../features/moderation/chosen-word.ts';
import { StaffPage } from '../features/moderation/staff-page.tsx';
import { ApplyForm, Guidelines } from '../features/professionals/apply-form.tsx';
import { MyBadgeNow } from '../features/professionals/my-badge.tsx';
import { registers } from '../features/professionals/register-names.ts';
import { pageData, usePageData } from '../shell/page-data.ts';
import { visitOf } from '../shell/visit.ts';

export async function loader({ context }: LoaderFunctionArgs) {
  requireSession(context);
  return pageData(await ask(context, MyBadgeDocument, {}));
}

export async function action({ context }: ActionFunctionArgs) {
  requireSession(context);
  const form = formOf(context);
  const register = chosenWord(form, 'register', registers);
  if (register === null) return refuse(context, [{ field: 'register', problem: 'empty' }]);
  const input = {
    submission: form.submission,
    profession: form.text('profession'),
    register,
    registerNumber: form.text('registerNumber'),
    organisation: form.text('organisation'),
  };
  const { applyForBadge } = await ask(context, ApplyForBadgeDocument, { input });
  if (applyForBadge.__typename !== 'Applied') return refuse(context, problemsOf(applyForBadge));
  return redirect(`/${visitOf(context).language}/staff/badge`);
}

export default function StaffBadgeRoute() {
  const { viewer, myBadge, threadsWaiting } = usePageData<typeof loader>();
  return (
    <StaffPage title={m.professionals_mine_title()} viewer={viewer} section="badge" lead={m.professionals_mine_lead()}>
      <div className="two-parts">
        <div className="stack">
          <MyBadgeNow myBadge={myBadge} />
          <WaitingSection threads={threadsWaiting} lead={m.answers_professional_lead()} />
          {myBadge.application?.state === 'open' ? null : (
            <ApplyForm isRenewal={myBadge.badge !== null && myBadge.badge.state !== 'revoked'} />
          )}
        </div>
        <Guidelines />
      </div>
    </StaffPage>
  );
}
