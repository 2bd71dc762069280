import { m } from '@rinnalla/i18n';
import { pathTo } from '../../shell/path-to.ts';
import { Card } from '../../ui/card.tsx';
import { Time } from '../../ui/time.tsx';

interface BoardCardProps {
  board: { slug: string; name: string; purpose: string };
  latest: { id: string; title: string; lastHour: number } | null;
}

/** One board among the others: what it is for, and what is being talked about. */
export function BoardCard({ board, latest }: BoardCardProps) {
  return (
    <Card title={board.name} href={pathTo(`/boards/${board.slug}`)} note={board.purpose}>
      {latest === null ? null : (
        <p className="card-latest">
          {m.community_latest()} <a href={pathTo(`/threads/${latest.id}`)}>{latest.title}</a>, <Time hour={latest.lastHour} />
        </p>
      )}
    </Card>
  );
}
