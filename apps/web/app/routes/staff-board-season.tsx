import { BeginSeasonDocument } from '@rinnalla/contract';
import { m } from '@rinnalla/i18n';
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { ask } from '../api-client/ask.ts';
import { formOf, problemsOf, refuse } from '../api-client/reply-to-form.ts';
import { StaffPage } from '../features/moderation/staff-page.tsx';
import { GroupFacts } from '../features/spaces/group-facts.tsx';
import { loadInvitedBoard } from '../features/spaces/invited-board.server.ts';
import { pageData, usePageData } from '../shell/page-data.ts';
import { pathTo } from '../shell/path-to.ts';
import { visitOf } from '../shell/visit.ts';
import { Form } from '../ui/form.tsx';
import { SubmitButton } from '../ui/submit-button.tsx';

export async function loader({ context, params }: LoaderFunctionArgs) {
  return pageData(await loadInvitedBoard(context, params['slug']));
}

export async function action({ context, params }: ActionFunctionArgs) {
  const form = formOf(context);
  const season = Number(form.text('season'));
  const input = { boardId: form.text('boardId'), season: Number.isSafeInteger(season) ? season : 0 };
  const { beginSeason } = await ask(context, BeginSeasonDocument, input);
  if (beginSeason.__typename !== 'SeasonBegun') return refuse(context, problemsOf(beginSeason));
  return redirect(`/${visitOf(context).language}/staff/boards/${params['slug'] ?? ''}`);
}

export default function StaffBoardSeasonRoute() {
  const { viewer, invited } = usePageData<typeof loader>();
  const { id, slug, name } = invited.board;
  const back = { name, path: `/staff/boards/${slug}` };
  return (
    <StaffPage title={m.spaces_staff_season_title()} viewer={viewer} section="boards" back={back} lead={m.spaces_staff_season_lead()}>
      <GroupFacts board={invited} />
      <Form name="season">
        <input type="hidden" name="boardId" value={id} />
        <input type="hidden" name="season" value={invited.season} />
        <p className="actions">
          <SubmitButton tone="careful">{m.spaces_staff_season_do()}</SubmitButton>
          <a href={pathTo(`/staff/boards/${slug}`)}>{m.spaces_staff_season_keep()}</a>
        </p>
      </Form>
    </StaffPage>
  );
}
