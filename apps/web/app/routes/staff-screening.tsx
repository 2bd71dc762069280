import { m } from '@rinnalla/i18n';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { requireSession } from '../api-client/ask.ts';
import { StaffPage } from '../features/moderation/staff-page.tsx';
import { PhasesInWords } from '../features/screening/phases-in-words.tsx';
import { loadWatched, tryText } from '../features/screening/screening.server.ts';
import { TryText } from '../features/screening/try-text.tsx';
import { WatchedList } from '../features/screening/watched-list.tsx';
import { pageData, usePageData } from '../shell/page-data.ts';
import { pathTo } from '../shell/path-to.ts';
import { useAnswer } from '../shell/use-answer.ts';
import { visitOf } from '../shell/visit.ts';
import { Notice } from '../ui/notice.tsx';

export async function loader({ context }: LoaderFunctionArgs) {
  requireSession(context);
  return pageData({ ...(await loadWatched(context)), done: visitOf(context).url.searchParams.get('done') });
}

export function action({ context }: ActionFunctionArgs) {
  requireSession(context);
  return tryText(context);
}

export default function StaffScreeningRoute() {
  const { viewer, entries, boards, done } = usePageData<typeof loader>();
  const answer = useAnswer<typeof action>();
  return (
    <StaffPage title={m.screening_title()} viewer={viewer} section="screening" lead={m.screening_lead()}>
      {done === 'added' || done === 'removed' ? (
        <Notice tone="done">
          <p>{done === 'added' ? m.screening_saved_added() : m.screening_saved_removed()}</p>
        </Notice>
      ) : null}
      <p className="actions">
        <a className="button" href={pathTo('/staff/screening/add')}>
          {m.screening_add()}
        </a>
        <a href="#try-title">{m.screening_try_title()}</a>
        <a href="#phases">{m.screening_phases_title()}</a>
      </p>
      <div className="two-parts">
        <WatchedList entries={entries} />
        <TryText boards={boards} tried={answer?.tried ?? null} />
      </div>
      <PhasesInWords />
    </StaffPage>
  );
}
