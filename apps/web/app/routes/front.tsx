import { BoardsDocument } from '@rinnalla/contract';
import { m, renderingLanguage } from '@rinnalla/i18n';
import type { LoaderFunctionArgs } from 'react-router';
import { ask } from '../api-client/ask.ts';
import { Welcome } from '../features/accounts/welcome.tsx';
import { BoardList } from '../features/boards/board-list.tsx';
import { WaysOn } from '../features/community/ways-on.tsx';
import { ExitHint } from '../features/exit/exit-hint.tsx';
import { pageData, usePageData } from '../shell/page-data.ts';
import { pathTo } from '../shell/path-to.ts';
import { Page } from '../ui/page.tsx';

export async function loader({ context }: LoaderFunctionArgs) {
  const { boards } = await ask(context, BoardsDocument, {});
  return pageData({ boards });
}

export default function FrontRoute() {
  const { boards } = usePageData<typeof loader>();
  return (
    <Page title={m.shell_front_page()} heading={m.shell_front_title()} lead={m.shell_front_lead()}>
      <Welcome />
      <WaysOn />
      <ExitHint />
      <BoardList language={renderingLanguage()} boards={boards} />
      <p>
        <a href={pathTo('/boards')}>{m.community_boards_elsewhere()}</a>
      </p>
    </Page>
  );
}
