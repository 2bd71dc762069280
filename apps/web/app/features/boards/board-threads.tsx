import { m } from '@rinnalla/i18n';
import type { BoardFactsFragment } from '@rinnalla/contract';
import { pathTo } from '../../shell/path-to.ts';
import { Pages } from '../../ui/pages.tsx';
import { ThreadList, type ThreadRowView } from '../community/thread-row.tsx';

interface BoardThreadsProps {
  board: BoardFactsFragment;
  threads: readonly ThreadRowView[];
  /** Where the next page begins, or null on the last one. */
  nextAfter: string | null;
  isFirst: boolean;
}

/** Twenty threads of a board, those with the latest posts first. */
export function BoardThreads({ board, threads, nextAfter, isFirst }: BoardThreadsProps) {
  const path = pathTo(`/boards/${board.slug}`);
  return (
    <section className="stack" aria-labelledby="threads-title">
      <h2 id="threads-title">{m.community_threads()}</h2>
      {threads.length === 0 ? (
        <p>{isFirst ? m.community_threads_none() : m.community_threads_no_more()}</p>
      ) : (
        <ThreadList threads={threads} language={board.language} />
      )}
      {isFirst ? null : <a href={path}>{m.community_threads_newest()}</a>}
      <Pages previous={null} next={nextAfter === null ? null : `${path}?after=${encodeURIComponent(nextAfter)}`} />
    </section>
  );
}
