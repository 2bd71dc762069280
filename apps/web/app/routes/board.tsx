import { BoardDocument } from '@rinnalla/contract';
import { m } from '@rinnalla/i18n';
import type { LoaderFunctionArgs } from 'react-router';
import { ask, found } from '../api-client/ask.ts';
import { Welcome } from '../features/accounts/welcome.tsx';
import { BoardFacts } from '../features/boards/board-facts.tsx';
import { BoardThreads } from '../features/boards/board-threads.tsx';
import { WriteHere } from '../features/boards/write-here.tsx';
import { langOf } from '../features/community/lang-of.ts';
import { WaitingSection } from '../features/first-answers/waiting-section.tsx';
import { ClosedDoor } from '../features/spaces/closed-door.tsx';
import { pageData, usePageData } from '../shell/page-data.ts';
import { pathTo } from '../shell/path-to.ts';
import { visitOf } from '../shell/visit.ts';
import { Page } from '../ui/page.tsx';

export async function loader({ context, params }: LoaderFunctionArgs) {
  const after = visitOf(context).url.searchParams.get('after');
  const { board, threadsWaitingOnBoard } = await ask(context, BoardDocument, { slug: params['slug'] ?? '', after });
  return pageData({ ...found(board), waiting: after === null ? threadsWaitingOnBoard : [], isFirst: after === null });
}

export default function BoardRoute() {
  const { board, threads, waiting, nextAfter, entry, mayStartThread, restricted, isFirst } = usePageData<typeof loader>();
  const lang = langOf(board.language);
  return (
    <Page
      title={m.community_board()}
      heading={<span lang={lang}>{board.name}</span>}
      above={<a href={pathTo('/boards')}>{m.shell_boards()}</a>}
      lead={<span lang={lang}>{board.purpose}</span>}
    >
      <Welcome />
      {entry === 'open' ? (
        <>
          <BoardFacts board={board} />
          <WriteHere board={board} mayStartThread={mayStartThread} restricted={restricted} />
          <WaitingSection threads={waiting} withBoard={false} />
          <BoardThreads board={board} threads={threads} nextAfter={nextAfter} isFirst={isFirst} />
        </>
      ) : (
        <ClosedDoor board={board} entry={entry} />
      )}
    </Page>
  );
}
