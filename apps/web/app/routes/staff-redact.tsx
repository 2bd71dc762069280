import { m } from '@rinnalla/i18n';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { requireSession } from '../api-client/ask.ts';
import { MaskedPost } from '../features/moderation/masked-post.tsx';
import { StaffPage } from '../features/moderation/staff-page.tsx';
import { RedactForm } from '../features/redaction/redact-form.tsx';
import { loadSheet, redact } from '../features/redaction/redaction.server.ts';
import { pageData, usePageData } from '../shell/page-data.ts';
import { useAnswer } from '../shell/use-answer.ts';
import { Notice } from '../ui/notice.tsx';

export async function loader({ context, params }: LoaderFunctionArgs) {
  requireSession(context);
  return pageData(await loadSheet(context, params['id'] ?? ''));
}

export function action({ context, params }: ActionFunctionArgs) {
  requireSession(context);
  return redact(context, params['id'] ?? '');
}

export default function StaffRedactRoute() {
  const { viewer, item, found } = usePageData<typeof loader>();
  const looked = useAnswer<typeof action>();
  const back = { name: m.redaction_back(), path: `/staff/reviewables/${item.id}` };
  return (
    <StaffPage title={m.redaction_title()} viewer={viewer} section="queue" back={back} lead={m.redaction_lead()}>
      <div className="form-column">
        <MaskedPost post={item.post} thread={{ id: item.thread.id, title: '' }} />
        {item.availableDecisions.includes('redact') ? (
          <RedactForm item={item} found={found} looked={looked} />
        ) : (
          <Notice>
            <p>{m.redaction_not_now()}</p>
          </Notice>
        )}
      </div>
    </StaffPage>
  );
}
