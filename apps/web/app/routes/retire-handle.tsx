import { MyHandlesDocument, RetireHandleDocument } from '@rinnalla/contract';
import { m } from '@rinnalla/i18n';
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { ask, found, requireSession } from '../api-client/ask.ts';
import { problemsOf, refuse } from '../api-client/reply-to-form.ts';
import { pageData, usePageData } from '../shell/page-data.ts';
import { pathTo } from '../shell/path-to.ts';
import { visitOf } from '../shell/visit.ts';
import { Form } from '../ui/form.tsx';
import { Page } from '../ui/page.tsx';
import { SubmitButton } from '../ui/submit-button.tsx';

export async function loader({ context, params }: LoaderFunctionArgs) {
  requireSession(context);
  const { myHandles } = await ask(context, MyHandlesDocument, {});
  return pageData(found(myHandles.handles.find(({ id }) => id === params['id'])));
}

export async function action({ context, params }: ActionFunctionArgs) {
  const { retireHandle } = await ask(context, RetireHandleDocument, { handleId: params['id'] ?? '' });
  if (retireHandle.__typename !== 'HandleRetired') return refuse(context, problemsOf(retireHandle));
  return redirect(`/${visitOf(context).language}/mine/handles`);
}

export default function RetireHandleRoute() {
  const { name } = usePageData<typeof loader>();
  return (
    <Page title={m.spaces_retire_title()} above={name} lead={m.spaces_retire_lead()}>
      <Form name="retire">
        <p className="actions">
          <SubmitButton tone="careful">{m.spaces_handle_retire()}</SubmitButton>
          <a href={pathTo('/mine/handles')}>{m.spaces_retire_keep()}</a>
        </p>
      </Form>
    </Page>
  );
}
