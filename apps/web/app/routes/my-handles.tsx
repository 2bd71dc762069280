import { MakeHandleDocument, MyHandlesDocument } from '@rinnalla/contract';
import { m } from '@rinnalla/i18n';
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { ask, requireSession } from '../api-client/ask.ts';
import { formOf, problemsOf, refuse } from '../api-client/reply-to-form.ts';
import { HandleForm } from '../features/spaces/handle-form.tsx';
import { HandleList } from '../features/spaces/handle-list.tsx';
import { pageData, usePageData } from '../shell/page-data.ts';
import { pathTo } from '../shell/path-to.ts';
import { visitOf } from '../shell/visit.ts';
import { Notice } from '../ui/notice.tsx';
import { Page } from '../ui/page.tsx';

export async function loader({ context }: LoaderFunctionArgs) {
  requireSession(context);
  return pageData(await ask(context, MyHandlesDocument, {}));
}

export async function action({ context }: ActionFunctionArgs) {
  const form = formOf(context);
  const { makeHandle } = await ask(context, MakeHandleDocument, { input: { submission: form.submission, name: form.text('name') } });
  if (makeHandle.__typename !== 'HandleMade') return refuse(context, problemsOf(makeHandle));
  return redirect(`/${visitOf(context).language}/mine/handles`);
}

export default function MyHandlesRoute() {
  const { handles, room, adult } = usePageData<typeof loader>().myHandles;
  const above = <a href={pathTo('/mine')}>{m.shell_my_things()}</a>;
  if (!adult) return <Page title={m.spaces_handles_title()} above={above} lead={m.spaces_handles_young()} />;
  return (
    <Page title={m.spaces_handles_title()} above={above} lead={m.spaces_handles_lead()}>
      <Notice tone="care" title={m.spaces_handles_price_title()}>
        <p>{m.spaces_handles_price()}</p>
      </Notice>
      <p>{m.spaces_handles_use()}</p>
      <HandleList handles={handles} />
      {room ? <HandleForm /> : <p className="note">{m.spaces_handles_full()}</p>}
    </Page>
  );
}
