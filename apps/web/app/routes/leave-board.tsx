import { LeaveBoardDocument, MyBoardsDocument } from '@rinnalla/contract';
import { m } from '@rinnalla/i18n';
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { ask, found, requireSession } from '../api-client/ask.ts';
import { problemsOf, refuse } from '../api-client/reply-to-form.ts';
import { langOf } from '../features/community/lang-of.ts';
import { pageData, usePageData } from '../shell/page-data.ts';
import { pathTo } from '../shell/path-to.ts';
import { visitOf } from '../shell/visit.ts';
import { Form } from '../ui/form.tsx';
import { Page } from '../ui/page.tsx';
import { SubmitButton } from '../ui/submit-button.tsx';

export async function loader({ context, params }: LoaderFunctionArgs) {
  requireSession(context);
  const { myBoards } = await ask(context, MyBoardsDocument, {});
  return pageData(found(myBoards.find(({ board }) => board.slug === params['slug'])));
}

export async function action({ context, params }: ActionFunctionArgs) {
  const { leaveBoard } = await ask(context, LeaveBoardDocument, { slug: params['slug'] ?? '' });
  if (leaveBoard.__typename !== 'BoardLeft') return refuse(context, problemsOf(leaveBoard));
  return redirect(`/${visitOf(context).language}/mine/boards`);
}

export default function LeaveBoardRoute() {
  const { board } = usePageData<typeof loader>();
  return (
    <Page title={m.spaces_leave_title()} above={<span lang={langOf(board.language)}>{board.name}</span>} lead={m.spaces_leave_lead()}>
      <Form name="leave">
        <p className="actions">
          <SubmitButton tone="careful">{m.spaces_leave_do()}</SubmitButton>
          <a href={pathTo('/mine/boards')}>{m.spaces_leave_stay()}</a>
        </p>
      </Form>
    </Page>
  );
}
