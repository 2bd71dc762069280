import { m, renderingLanguage } from '@rinnalla/i18n';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { requireSession } from '../api-client/ask.ts';
import { HelplineForm } from '../features/helplines/helpline-form.tsx';
import { HelplineStanding } from '../features/helplines/helpline-standing.tsx';
import { changeHelpline, loadKeptHelpline } from '../features/helplines/keep-helpline.server.ts';
import { StaffPage } from '../features/moderation/staff-page.tsx';
import { pageData, usePageData } from '../shell/page-data.ts';
import { visitOf } from '../shell/visit.ts';
import { Notice } from '../ui/notice.tsx';

export async function loader({ context, params }: LoaderFunctionArgs) {
  requireSession(context);
  const saved = visitOf(context).url.searchParams.get('done') === 'saved';
  return pageData({ ...(await loadKeptHelpline(context, params['id'] ?? '')), saved });
}

export function action({ context, params }: ActionFunctionArgs) {
  requireSession(context);
  return changeHelpline(context, params['id'] ?? '');
}

export default function StaffHelplineRoute() {
  const { viewer, kept, saved } = usePageData<typeof loader>();
  const back = { name: m.help_staff_title(), path: '/staff/helplines' };
  const title = kept === null ? m.help_staff_add() : kept.line.name[renderingLanguage()];
  return (
    <StaffPage title={title} viewer={viewer} section="helplines" back={back}>
      {saved ? (
        <Notice tone="done">
          <p>{m.help_staff_saved()}</p>
        </Notice>
      ) : null}
      <div className="form-column stack">
        {kept === null ? null : <HelplineStanding kept={kept} />}
        <h2>{m.help_staff_change()}</h2>
        <HelplineForm kept={kept} />
      </div>
    </StaffPage>
  );
}
