import { CloseBoardCodeDocument, MakeBoardCodeDocument } from '@rinnalla/contract';
import { m } from '@rinnalla/i18n';
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { ask } from '../api-client/ask.ts';
import { formOf, problemsOf, refuse } from '../api-client/reply-to-form.ts';
import { StaffPage } from '../features/moderation/staff-page.tsx';
import { useAnswer } from '../shell/use-answer.ts';
import { CodeList } from '../features/spaces/code-list.tsx';
import { CodeMade } from '../features/spaces/code-made.tsx';
import { GroupFacts } from '../features/spaces/group-facts.tsx';
import { loadInvitedBoard } from '../features/spaces/invited-board.server.ts';
import { pageData, usePageData } from '../shell/page-data.ts';
import { pathTo } from '../shell/path-to.ts';
import { visitOf } from '../shell/visit.ts';
import { Form } from '../ui/form.tsx';
import { SubmitButton } from '../ui/submit-button.tsx';
import { TextField } from '../ui/text-fields.tsx';

export async function loader({ context, params }: LoaderFunctionArgs) {
  return pageData(await loadInvitedBoard(context, params['slug']));
}

/** Makes a code, or closes one: the form says which. */
export async function action({ context, params }: ActionFunctionArgs) {
  const form = formOf(context);
  if (form.name !== 'make') {
    await ask(context, CloseBoardCodeDocument, { codeId: form.text('codeId') });
    return redirect(`/${visitOf(context).language}/staff/boards/${params['slug'] ?? ''}`);
  }
  const { invited } = await loadInvitedBoard(context, params['slug']);
  const input = { submission: form.submission, boardId: invited.board.id, label: form.text('label') };
  const { makeBoardCode } = await ask(context, MakeBoardCodeDocument, { input });
  if (makeBoardCode.__typename !== 'BoardCodeMade') return refuse(context, problemsOf(makeBoardCode));
  return pageData({ code: makeBoardCode.code });
}

function MakeCode() {
  return (
    <section className="stack form-column">
      <h2>{m.spaces_staff_make_title()}</h2>
      <Form name="make">
        <TextField name="label" label={m.spaces_staff_make_label()} hint={m.spaces_staff_make_hint()} limit={80} />
        <SubmitButton>{m.spaces_staff_make()}</SubmitButton>
      </Form>
    </section>
  );
}

/** An invited board as staff keeps it. A new code is shown by the answer itself: an address would keep it in the history. */
export default function StaffBoardRoute() {
  const { viewer, invited } = usePageData<typeof loader>();
  const made = useAnswer<typeof action>();
  const back = { name: m.spaces_staff_title(), path: '/staff/boards' };
  const { slug, name } = invited.board;
  return (
    <StaffPage title={name} viewer={viewer} section="boards" back={back} lead={<GroupFacts board={invited} />}>
      {made === null ? null : <CodeMade code={made.code} slug={slug} />}
      <CodeList codes={invited.codes} />
      {made === null ? <MakeCode /> : null}
      <p>
        <a href={pathTo(`/staff/boards/${slug}/season`)}>{m.spaces_staff_season_title()}</a>
      </p>
    </StaffPage>
  );
}
