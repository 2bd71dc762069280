import { VerificationDocument } from '@rinnalla/contract';
import { m } from '@rinnalla/i18n';
import type { LoaderFunctionArgs } from 'react-router';
import { ask, requireSession } from '../api-client/ask.ts';
import { StaffPage } from '../features/moderation/staff-page.tsx';
import { ApplicationList } from '../features/professionals/application-list.tsx';
import { HeldBadgeList } from '../features/professionals/held-badge-list.tsx';
import { ReferralList } from '../features/professionals/referral-list.tsx';
import { VerificationNotice, verificationNews } from '../features/professionals/verification-notice.tsx';
import { pageData, usePageData } from '../shell/page-data.ts';
import { visitOf } from '../shell/visit.ts';

export async function loader({ context }: LoaderFunctionArgs) {
  requireSession(context);
  const { viewer, verificationQueue, badgeReferrals: referrals } = await ask(context, VerificationDocument, {});
  const done = visitOf(context).url.searchParams.get('done');
  return pageData({ viewer, ...verificationQueue, referrals, news: verificationNews.find((each) => each === done) ?? null });
}

export default function StaffVerificationRoute() {
  const { viewer, applications, badges, referrals, news } = usePageData<typeof loader>();
  return (
    <StaffPage title={m.professionals_verification_title()} viewer={viewer} section="verification">
      {news === null ? null : <VerificationNotice news={news} />}
      <ReferralList referrals={referrals} />
      <ApplicationList applications={applications} />
      <HeldBadgeList badges={badges} />
    </StaffPage>
  );
}
