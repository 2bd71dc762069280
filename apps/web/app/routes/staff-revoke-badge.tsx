import { BadgeToRevokeDocument, KeepBadgeDocument, RevokeBadgeDocument } from '@rinnalla/contract';
import { m } from '@rinnalla/i18n';
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { ask, found, requireSession } from '../api-client/ask.ts';
import { formOf, problemsOf, refuse } from '../api-client/reply-to-form.ts';
import { StaffPage } from '../features/moderation/staff-page.tsx';
import { BadgeToRevoke } from '../features/professionals/badge-to-revoke.tsx';
import { ReferralToAnswer } from '../features/professionals/referral-to-answer.tsx';
import { pageData, usePageData } from '../shell/page-data.ts';
import { visitOf } from '../shell/visit.ts';

export async function loader({ context, params }: LoaderFunctionArgs) {
  requireSession(context);
  const { viewer, badge, badgeReferrals } = await ask(context, BadgeToRevokeDocument, { id: params['id'] ?? '' });
  const referral = badgeReferrals.find((each) => each.badge.id === params['id']) ?? null;
  return pageData({ viewer, held: found(badge), referral });
}

export async function action({ context, params }: ActionFunctionArgs) {
  requireSession(context);
  const badgeId = params['id'] ?? '';
  if (formOf(context).text('act') === 'keep') return keep(context, badgeId);
  const { revokeBadge } = await ask(context, RevokeBadgeDocument, { badgeId, reason: formOf(context).text('reason') });
  if (revokeBadge.__typename !== 'BadgeRevoked') return refuse(context, problemsOf(revokeBadge));
  return redirect(`/${visitOf(context).language}/staff/verification?done=revoked`);
}

/** The badge was checked and stands. */
async function keep(context: ActionFunctionArgs['context'], badgeId: string) {
  const { keepBadge } = await ask(context, KeepBadgeDocument, { badgeId, reason: formOf(context).text('reason') });
  if (keepBadge.__typename !== 'BadgeKept') return refuse(context, problemsOf(keepBadge));
  return redirect(`/${visitOf(context).language}/staff/verification?done=kept`);
}

export default function StaffRevokeBadgeRoute() {
  const { viewer, held, referral } = usePageData<typeof loader>();
  const back = { name: m.professionals_verification_title(), path: '/staff/verification' };
  return (
    <StaffPage
      title={referral === null ? m.professionals_revoke_title() : m.targets_referral_title()}
      viewer={viewer}
      section="verification"
      back={back}
      lead={referral === null ? m.professionals_revoke_lead() : m.targets_referral_lead()}
    >
      {referral === null ? null : <ReferralToAnswer referral={referral} />}
      {referral?.mayAnswer === false ? null : <BadgeToRevoke held={held} />}
    </StaffPage>
  );
}
