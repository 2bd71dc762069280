import { m } from '@rinnalla/i18n';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { requireSession } from '../api-client/ask.ts';
import { StaffPage } from '../features/moderation/staff-page.tsx';
import { LimitForm, StandingLimits } from '../features/redaction/limit-form.tsx';
import { limit, loadSheet } from '../features/redaction/redaction.server.ts';
import { pageData, usePageData } from '../shell/page-data.ts';
import { visitOf } from '../shell/visit.ts';
import { Notice } from '../ui/notice.tsx';

export async function loader({ context, params }: LoaderFunctionArgs) {
  requireSession(context);
  const isEnded = visitOf(context).url.searchParams.get('done') === 'ended';
  return pageData({ ...(await loadSheet(context, params['id'] ?? '')), isEnded });
}

export function action({ context, params }: ActionFunctionArgs) {
  requireSession(context);
  return limit(context, params['id'] ?? '');
}

export default function StaffLimitRoute() {
  const { viewer, item, isEnded } = usePageData<typeof loader>();
  const back = { name: m.redaction_back(), path: `/staff/reviewables/${item.id}` };
  return (
    <StaffPage title={m.redaction_limit_title()} viewer={viewer} section="queue" back={back} lead={m.redaction_limit_lead()}>
      <div className="form-column">
        {isEnded ? (
          <Notice tone="done">
            <p>{m.redaction_limit_ended()}</p>
          </Notice>
        ) : null}
        <StandingLimits item={item} />
        {item.availableDecisions.includes('limit_interaction') ? (
          <LimitForm item={item} />
        ) : (
          <Notice>
            <p>{m.redaction_not_now()}</p>
          </Notice>
        )}
      </div>
    </StaffPage>
  );
}
