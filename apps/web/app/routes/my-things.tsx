import { MarkNewsSeenDocument, MyThingsDocument } from '@rinnalla/contract';
import { m } from '@rinnalla/i18n';
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { ask, requireSession } from '../api-client/ask.ts';
import { SignOutForm } from '../features/accounts/sign-out-form.tsx';
import { Welcome } from '../features/accounts/welcome.tsx';
import { MyDecisions } from '../features/my-things/my-decisions.tsx';
import { MyReports } from '../features/my-things/my-reports.tsx';
import { MyThreads } from '../features/my-things/my-threads.tsx';
import { NewsList } from '../features/my-things/news-list.tsx';
import { pageData, usePageData } from '../shell/page-data.ts';
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
  const { news, threads, reports, decisions } = usePageData<typeof loader>().myThings;
  return (
    <Page title={m.shell_my_things()}>
      <Welcome />
      <NewsList news={news} decisions={decisions} />
      <MyThreads threads={threads} />
      <MyDecisions decisions={decisions} />
      <MyReports reports={reports} />
      <h2>{m.news_known_title()}</h2>
      <p>{m.news_known()}</p>
      <SignOutForm />
    </Page>
  );
}
