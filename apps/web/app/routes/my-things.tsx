import { MarkNewsSeenDocument, MyThingsDocument } from '@rinnalla/contract';
import { m } from '@rinnalla/i18n';
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { ask, requireSession } from '../api-client/ask.ts';
import { SignOutForm } from '../features/accounts/sign-out-form.tsx';
import { Welcome } from '../features/accounts/welcome.tsx';
import { MyCareMessages } from '../features/care/my-care-messages.tsx';
import { WaitingSection } from '../features/first-answers/waiting-section.tsx';
import { MyDrafts } from '../features/keeping/my-drafts.tsx';
import { MyFollows } from '../features/keeping/my-follows.tsx';
import { MyMutes } from '../features/keeping/my-mutes.tsx';
import { OwnRestrictions } from '../features/sanctions/own-restrictions.tsx';
import { MyDecisions } from '../features/my-things/my-decisions.tsx';
import { MyReports } from '../features/my-things/my-reports.tsx';
import { MyThreads } from '../features/my-things/my-threads.tsx';
import { NewsList } from '../features/my-things/news-list.tsx';
import { OwnSpacesLinks } from '../features/spaces/own-spaces-links.tsx';
import { pageData, usePageData } from '../shell/page-data.ts';
import { pathTo } from '../shell/path-to.ts';
import { visitOf } from '../shell/visit.ts';
import { Page } from '../ui/page.tsx';

export async function loader({ context }: LoaderFunctionArgs) {
  requireSession(context);
  return pageData(await ask(context, MyThingsDocument, {}));
}

/** The one form of this page: the news up to now count as seen. */
export async function action({ context }: ActionFunctionArgs) {
  await ask(context, MarkNewsSeenDocument, {});
  return redirect(`/${visitOf(context).language}/mine`);
}

export default function MyThingsRoute() {
  const { myThings, myKeeping, myRestrictions, waysIn } = usePageData<typeof loader>();
  const { news, waiting, threads, reports, decisions, careMessages } = myThings;
  return (
    <Page title={m.shell_my_things()}>
      <Welcome />
      <OwnRestrictions restrictions={myRestrictions} />
      <NewsList news={news} decisions={decisions} />
      <MyCareMessages messages={careMessages} />
      <WaitingSection threads={waiting} title={m.answers_mine_title()} />
      <MyDrafts drafts={myKeeping.drafts} />
      <MyThreads threads={threads} />
      <MyFollows follows={myKeeping.follows} />
      <MyDecisions decisions={decisions} />
      <MyReports reports={reports} />
      <MyMutes mutes={myKeeping.mutes} />
      <OwnSpacesLinks />
      <h2>{m.accounts_account_title()}</h2>
      <p>
        <a href={pathTo('/account')}>{m.accounts_to_account()}</a>
      </p>
      <SignOutForm waysIn={waysIn} />
    </Page>
  );
}
