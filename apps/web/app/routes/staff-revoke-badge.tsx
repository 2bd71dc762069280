import { BadgeToRevokeDocument, RevokeBadgeDocument } from '@rinnalla/contract';
import { m } from '@rinnalla/i18n';
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { ask, found, requireSession } from '../api-client/ask.ts';
import { formOf, problemsOf, refuse } from '../api-client/reply-to-form.ts';
import { StaffPage } from '../features/moderation/staff-page.tsx';
import { BadgeToRevoke } from '../features/professionals/badge-to-revoke.tsx';
import { pageData, usePageData } from '../shell/page-data.ts';
import { visitOf } from '../shell/visit.ts';

export async function loader({ context, params }: LoaderFunctionArgs) {
  requireSession(context);
  const { viewer, badge } = await ask(context, BadgeToRevokeDocument, { id: params['id'] ?? '' });
  return pageData({ viewer, held: found(badge) });
}

export async function action({ context, params }: ActionFunctionArgs) {
  requireSession(context);
  const badgeId = params['id'] ?? '';
  const { revokeBadge } = await ask(context, RevokeBadgeDocument, { badgeId, reason: formOf(context).text('reason') });
  if (revokeBadge.__typename !== 'BadgeRevoked') return refuse(context, problemsOf(revokeBadge));
  return redirect(`/${visitOf(context).language}/staff/verification?done=revoked`);
}

export default function StaffRevokeBadgeRoute() {
  const { viewer, held } = usePageData<typeof loader>();
  const back = { name: m.professionals_verification_title(), path: '/staff/verification' };
  return (
    <StaffPage
      title={m.professionals_revoke_title()}
      viewer={viewer}
      section="verification"
      back={back}
      lead={m.professionals_revoke_lead()}
    >
      <BadgeToRevoke held={held} />
    </StaffPage>
  );
}
