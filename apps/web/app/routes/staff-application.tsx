import { BadgeApplicationDocument, DecideApplicationDocument } from '@rinnalla/contract';
import { m } from '@rinnalla/i18n';
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { ask, found, requireSession } from '../api-client/ask.ts';
import { formOf, problemsOf, refuse } from '../api-client/reply-to-form.ts';
import { StaffPage } from '../features/moderation/staff-page.tsx';
import { ApplicationFacts, HowToCheck } from '../features/professionals/application-facts.tsx';
import { VerdictForms } from '../features/professionals/verdict-forms.tsx';
import { pageData, usePageData } from '../shell/page-data.ts';
import { visitOf } from '../shell/visit.ts';

export async function loader({ context, params }: LoaderFunctionArgs) {
  requireSession(context);
  const { viewer, badgeApplication } = await ask(context, BadgeApplicationDocument, { id: params['id'] ?? '' });
  return pageData({ viewer, application: found(badgeApplication) });
}

export async function action({ context, params }: ActionFunctionArgs) {
  requireSession(context);
  const form = formOf(context);
  const confirm = form.name === 'confirm';
  const verdict = confirm ? { protectedTitle: form.text('protectedTitle') } : { reason: form.text('reason') };
  const input = { applicationId: params['id'] ?? '', confirm, ...verdict };
  const { decideApplication } = await ask(context, DecideApplicationDocument, { input });
  if (decideApplication.__typename !== 'ApplicationDecided') return refuse(context, problemsOf(decideApplication));
  return redirect(`/${visitOf(context).language}/staff/verification?done=${confirm ? 'confirmed' : 'refused'}`);
}

export default function StaffApplicationRoute() {
  const { viewer, application } = usePageData<typeof loader>();
  const back = { name: m.professionals_verification_title(), path: '/staff/verification' };
  return (
    <StaffPage title={m.professionals_application_title()} viewer={viewer} section="verification" back={back}>
      <div className="two-parts">
        <div className="stack">
          <ApplicationFacts application={application} />
          <HowToCheck register={application.register} />
        </div>
        <div className="stack">
          <VerdictForms application={application} />
        </div>
      </div>
    </StaffPage>
  );
}
