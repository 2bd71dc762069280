import type { ReviewableQuery } from '@rinnalla/contract';
import { currentHour, m } from '@rinnalla/i18n';
import { pathTo } from '../../shell/path-to.ts';
import { classNames } from './moderation-names.ts';
import { ageWords, dueWords } from './waiting-words.ts';

type Item = NonNullable<ReviewableQuery['reviewable']>;

/** Where the post lies and how long it has waited. */
export function ItemFacts({ item }: { item: Item }) {
  return (
    <>
      <dl className="facts">
        <dt>{m.moderation_item_due()}</dt>
        <dd>
          <strong>{classNames[item.class]()}</strong>
          {item.state === 'open'
            ? ` · ${dueWords({ ...item, overdue: item.dueHour < currentHour() })} · ${ageWords(item.openedHour)}`
            : null}
        </dd>
        <dt>{m.community_board()}</dt>
        <dd>
          <a href={pathTo(`/boards/${item.board.slug}`)}>{item.board.name}</a>
        </dd>
        {item.targetKind === 'thread' ? null : (
          <>
            <dt>{m.moderation_item_thread()}</dt>
            <dd>{item.thread.title}</dd>
          </>
        )}
      </dl>
      {item.claimedByMe ? (
        <p className="only-narrow">
          <a href="#decision">{m.moderation_item_to_decision()}</a>
        </p>
      ) : null}
    </>
  );
}
