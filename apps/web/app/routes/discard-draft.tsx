import { DiscardDraftDocument, DraftToDiscardDocument } from '@rinnalla/contract';
import { m } from '@rinnalla/i18n';
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { ask, found, requireSession } from '../api-client/ask.ts';
import { pathOfDraft } from '../features/keeping/my-drafts.tsx';
import { pageData, usePageData } from '../shell/page-data.ts';
import { pathTo } from '../shell/path-to.ts';
import { visitOf } from '../shell/visit.ts';
import { Form } from '../ui/form.tsx';
import { Page } from '../ui/page.tsx';
import { SubmitButton } from '../ui/submit-button.tsx';

export async function loader({ context, params }: LoaderFunctionArgs) {
  requireSession(context);
  const { draft } = await ask(context, DraftToDiscardDocument, { id: params['id'] ?? '' });
  return pageData(found(draft));
}

export async function action({ context, params }: ActionFunctionArgs) {
  await ask(context, DiscardDraftDocument, { id: params['id'] ?? '' });
  return redirect(`/${visitOf(context).language}/mine`);
}

/** A draft as it was written, to be read and copied wherever it belonged, and the question whether it may go. */
export default function DiscardDraftRoute() {
  const draft = usePageData<typeof loader>();
  return (
    <Page title={m.keeping_discard_title()} above={<a href={pathTo('/mine')}>{m.shell_my_things()}</a>} lead={m.keeping_discard_lead()}>
      {draft.title === '' ? null : <h2>{draft.title}</h2>}
      {draft.text === '' ? null : <blockquote className="kept-text">{draft.text}</blockquote>}
      <Form name="discard">
        <p className="actions">
          <SubmitButton tone="careful">{m.keeping_discard_do()}</SubmitButton>
          <a href={pathTo(pathOfDraft(draft))}>{m.keeping_discard_go_on()}</a>
          <a href={pathTo('/mine')}>{m.keeping_discard_not()}</a>
        </p>
      </Form>
    </Page>
  );
}
