import { KeptHelplinesDocument } from '@rinnalla/contract';
import { m } from '@rinnalla/i18n';
import type { LoaderFunctionArgs } from 'react-router';
import { ask, requireSession } from '../api-client/ask.ts';
import { HelplineList } from '../features/helplines/helpline-list.tsx';
import { StaffPage } from '../features/moderation/staff-page.tsx';
import { pageData, usePageData } from '../shell/page-data.ts';

export async function loader({ context }: LoaderFunctionArgs) {
  requireSession(context);
  return pageData(await ask(context, KeptHelplinesDocument, {}));
}

export default function StaffHelplinesRoute() {
  const { viewer, keptHelplines } = usePageData<typeof loader>();
  return (
    <StaffPage title={m.help_staff_title()} viewer={viewer} section="helplines" lead={m.help_staff_lead()}>
      <HelplineList lines={keptHelplines} />
    </StaffPage>
  );
}
