import { m } from '@rinnalla/i18n';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { requireSession } from '../api-client/ask.ts';
import { StaffPage } from '../features/moderation/staff-page.tsx';
import { addWatched, loadPlaces } from '../features/screening/screening.server.ts';
import { WatchForm } from '../features/screening/watch-form.tsx';
import { pageData, usePageData } from '../shell/page-data.ts';
import { useAnswer } from '../shell/use-answer.ts';

export async function loader({ context }: LoaderFunctionArgs) {
  requireSession(context);
  return pageData(await loadPlaces(context));
}

export function action({ context }: ActionFunctionArgs) {
  requireSession(context);
  return addWatched(context);
}

export default function StaffScreeningAddRoute() {
  const { viewer, boards } = usePageData<typeof loader>();
  const doubted = useAnswer<typeof action>();
  const back = { name: m.screening_title(), path: '/staff/screening' };
  return (
    <StaffPage title={m.screening_add()} viewer={viewer} section="screening" back={back} lead={m.screening_add_lead()}>
      <div className="form-column">
        <WatchForm boards={boards} doubted={doubted} />
      </div>
    </StaffPage>
  );
}
