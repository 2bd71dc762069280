import { m } from '@rinnalla/i18n';
import { reactionNames, type ReactionKind } from './reaction-names.ts';

interface ReactionCountsProps {
  reactions: readonly { kind: ReactionKind; count: number }[];
}

/** The words of support that a post has been given. Never a score: no sum, no order by number. */
export function ReactionCounts({ reactions }: ReactionCountsProps) {
  if (reactions.length === 0) return null;
  return (
    <ul className="reactions" aria-label={m.community_reactions()}>
      {reactions.map(({ kind, count }) => (
        <li key={kind}>
          {reactionNames[kind]()} <span className="reaction-count">{count}</span>
        </li>
      ))}
    </ul>
  );
}
