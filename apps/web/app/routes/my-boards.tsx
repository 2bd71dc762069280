import { MyBoardsDocument } from '@rinnalla/contract';
import { m } from '@rinnalla/i18n';
import type { LoaderFunctionArgs } from 'react-router';
import { ask, requireSession } from '../api-client/ask.ts';
import { MyBoardList } from '../features/spaces/my-board-list.tsx';
import { pageData, usePageData } from '../shell/page-data.ts';
import { pathTo } from '../shell/path-to.ts';
import { Page } from '../ui/page.tsx';

export async function loader({ context }: LoaderFunctionArgs) {
  requireSession(context);
  return pageData(await ask(context, MyBoardsDocument, {}));
}

export default function MyBoardsRoute() {
  return (
    <Page title={m.spaces_mine_title()} above={<a href={pathTo('/mine')}>{m.shell_my_things()}</a>} lead={m.spaces_mine_lead()}>
      <MyBoardList boards={usePageData<typeof loader>().myBoards} />
      <p className="actions">
        <a className="button button-quiet" href={pathTo('/join')}>
          {m.spaces_door_have_code()}
        </a>
      </p>
    </Page>
  );
}
