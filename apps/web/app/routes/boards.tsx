import { BoardsDocument } from '@rinnalla/contract';
import { m } from '@rinnalla/i18n';
import type { LoaderFunctionArgs } from 'react-router';
import { ask } from '../api-client/ask.ts';
import { Welcome } from '../features/accounts/welcome.tsx';
import { BoardList, ownLanguageFirst } from '../features/boards/board-list.tsx';
import { pageData, usePageData } from '../shell/page-data.ts';
import { Page } from '../ui/page.tsx';

export async function loader({ context }: LoaderFunctionArgs) {
  const { boards } = await ask(context, BoardsDocument, {});
  return pageData({ boards });
}

export default function BoardsRoute() {
  const { boards } = usePageData<typeof loader>();
  return (
    <Page title={m.shell_boards()} lead={m.community_boards_lead()}>
      <Welcome />
      {ownLanguageFirst().map((language) => (
        <BoardList key={language} language={language} boards={boards} />
      ))}
    </Page>
  );
}
