import { InvitedBoardsDocument } from '@rinnalla/contract';
import { m } from '@rinnalla/i18n';
import type { LoaderFunctionArgs } from 'react-router';
import { ask, requireSession } from '../api-client/ask.ts';
import { langOf } from '../features/community/lang-of.ts';
import { StaffPage } from '../features/moderation/staff-page.tsx';
import { GroupFacts } from '../features/spaces/group-facts.tsx';
import { pageData, usePageData } from '../shell/page-data.ts';
import { pathTo } from '../shell/path-to.ts';

export async function loader({ context }: LoaderFunctionArgs) {
  requireSession(context);
  return pageData(await ask(context, InvitedBoardsDocument, {}));
}

export default function StaffBoardsRoute() {
  const { viewer, invitedBoards } = usePageData<typeof loader>();
  return (
    <StaffPage title={m.spaces_staff_title()} viewer={viewer} section="boards" lead={m.spaces_staff_lead()}>
      {invitedBoards.length === 0 ? <p>{m.spaces_staff_none()}</p> : null}
      <ul className="queue">
        {invitedBoards.map((each) => (
          <li className="queue-item" key={each.board.slug}>
            <div>
              <a className="queue-title" href={pathTo(`/staff/boards/${each.board.slug}`)} lang={langOf(each.board.language)}>
                {each.board.name}
              </a>
              <GroupFacts board={each} />
            </div>
          </li>
        ))}
      </ul>
    </StaffPage>
  );
}
