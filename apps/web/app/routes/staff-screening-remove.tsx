import { m } from '@rinnalla/i18n';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { requireSession } from '../api-client/ask.ts';
import { StaffPage } from '../features/moderation/staff-page.tsx';
import { loadEntry, removeWatched } from '../features/screening/screening.server.ts';
import { WatchedEntry } from '../features/screening/watched-list.tsx';
import { pageData, usePageData } from '../shell/page-data.ts';
import { pathTo } from '../shell/path-to.ts';
import { Form } from '../ui/form.tsx';
import { SubmitButton } from '../ui/submit-button.tsx';

export async function loader({ context, params }: LoaderFunctionArgs) {
  requireSession(context);
  return pageData(await loadEntry(context, params['id']));
}

export function action({ context, params }: ActionFunctionArgs) {
  requireSession(context);
  return removeWatched(context, params['id']);
}

export default function StaffScreeningRemoveRoute() {
  const { viewer, entry } = usePageData<typeof loader>();
  const back = { name: m.screening_title(), path: '/staff/screening' };
  return (
    <StaffPage title={m.screening_remove_title()} viewer={viewer} section="screening" back={back} lead={m.screening_remove_lead()}>
      <div className="form-column stack">
        <WatchedEntry entry={entry} placed />
        <Form name="remove">
          <p className="note">{m.screening_remove_logged()}</p>
          <p className="actions">
            <SubmitButton tone="careful">{m.screening_remove_do()}</SubmitButton>
            <a href={pathTo('/staff/screening')}>{m.screening_remove_keep()}</a>
          </p>
        </Form>
      </div>
    </StaffPage>
  );
}
