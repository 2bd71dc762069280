import { MyWellbeingDocument } from '@rinnalla/contract';
import { m } from '@rinnalla/i18n';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { ask, requireSession } from '../api-client/ask.ts';
import { formOf } from '../api-client/reply-to-form.ts';
import { StaffPage } from '../features/moderation/staff-page.tsx';
import { ChoiceForm } from '../features/wellbeing/choice-form.tsx';
import { OwnLoad } from '../features/wellbeing/own-load.tsx';
import { PauseForm } from '../features/wellbeing/pause-form.tsx';
import { SupportLine } from '../features/wellbeing/support-line.tsx';
import { lookAfterMyself } from '../features/wellbeing/wellbeing.server.ts';
import { pageData, usePageData } from '../shell/page-data.ts';
import { visitOf } from '../shell/visit.ts';
import { Notice } from '../ui/notice.tsx';

export async function loader({ context }: LoaderFunctionArgs) {
  requireSession(context);
  const done = visitOf(context).url.searchParams.get('done');
  return pageData({ ...(await ask(context, MyWellbeingDocument, {})), done });
}

export function action({ context }: ActionFunctionArgs) {
  requireSession(context);
  return lookAfterMyself(context, formOf(context));
}

const news = new Map([
  ['begun', m.wellbeing_pause_begun],
  ['ended', m.wellbeing_pause_ended],
  ['chosen', m.wellbeing_choice_done],
]);

export default function StaffWellbeingRoute() {
  const { viewer, myWellbeing, myPause, done } = usePageData<typeof loader>();
  const told = news.get(done ?? '')?.();
  return (
    <StaffPage title={m.wellbeing_title()} viewer={viewer} section="wellbeing" lead={m.wellbeing_lead()}>
      {told === undefined ? null : (
        <Notice tone="done">
          <p>{told}</p>
        </Notice>
      )}
      {myPause.hadEnough ? (
        <Notice tone="calm">
          <p>{m.wellbeing_enough()}</p>
        </Notice>
      ) : null}
      <div className="two-parts">
        <div className="stack">
          <OwnLoad wellbeing={myWellbeing} />
          <PauseForm pause={myPause} />
          <SupportLine line={myWellbeing.supportLine} />
        </div>
        <ChoiceForm wellbeing={myWellbeing} />
      </div>
    </StaffPage>
  );
}
