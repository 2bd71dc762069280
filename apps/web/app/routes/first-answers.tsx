import { FirstAnswersDocument } from '@rinnalla/contract';
import { m } from '@rinnalla/i18n';
import type { LoaderFunctionArgs } from 'react-router';
import { ask } from '../api-client/ask.ts';
import { Passage } from '../features/about/passage.tsx';
import { HelpLine } from '../features/community/help-line.tsx';
import { HowItWorks, ReplyFigures } from '../features/first-answers/reply-figures.tsx';
import { WaitingList } from '../features/first-answers/waiting-list.tsx';
import { pageData, usePageData } from '../shell/page-data.ts';
import { Page } from '../ui/page.tsx';

export async function loader({ context }: LoaderFunctionArgs) {
  return pageData(await ask(context, FirstAnswersDocument, {}));
}

export default function FirstAnswersRoute() {
  const { replyPromise, threadsWaiting } = usePageData<typeof loader>();
  return (
    <Page title={m.answers_title()} lead={m.answers_lead()}>
      <HelpLine text={m.answers_help_now()} />
      <ReplyFigures {...replyPromise} />
      <Passage id="waiting" title={m.answers_waiting_title()}>
        <p className="note">{threadsWaiting.length === 0 ? m.answers_waiting_none() : m.answers_waiting_lead()}</p>
        {threadsWaiting.length === 0 ? null : <WaitingList threads={threadsWaiting} />}
      </Passage>
      <HowItWorks hours={replyPromise.hours} />
    </Page>
  );
}
