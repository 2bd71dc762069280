import type { Language, ReviewableQuery, TargetKind } from '@rinnalla/contract';
import { m } from '@rinnalla/i18n';
import { pathTo } from '../../shell/path-to.ts';
import { langOf } from '../community/lang-of.ts';

/** What is judged, and the language of its board. */
type Judged = Pick<NonNullable<ReviewableQuery['reviewable']>, 'targetKind' | 'words' | 'ownWords' | 'badgeId'> & {
  board: { language: Language };
};

/** What the page of an item is called. */
export const itemTitles: Record<TargetKind, () => string> = {
  post: m.moderation_item_title,
  thread: m.targets_item_thread,
  persona: m.targets_item_persona,
  professional_claim: m.targets_item_professional_claim,
};

/** What is judged, where it is not the text: the title, the name or the badge, folded until the moderator is ready to read it. */
export function JudgedTarget({ item }: { item: Judged }) {
  if (item.targetKind === 'post') return null;
  return (
    <section className="post" aria-labelledby="judged">
      <h2 id="judged">{m.targets_item_words()}</h2>
      {item.words === null || item.words === '' ? <p className="note">{m.targets_item_gone()}</p> : <Words item={item} />}
      {item.badgeId === null ? null : (
        <p>
          <a href={pathTo(`/professionals/${item.badgeId}`)}>{m.targets_item_badge()}</a>
        </p>
      )}
    </section>
  );
}

function Words({ item }: { item: Judged }) {
  const lang = item.targetKind === 'thread' ? langOf(item.board.language) : undefined;
  return (
    <details className="content-note">
      <summary>
        <span className="content-note-title">{m.targets_item_open()}</span>
      </summary>
      <p lang={lang}>
        <strong>{item.words}</strong>
      </p>
      {item.ownWords === null || item.ownWords === '' ? null : (
        <p>
          {m.targets_item_own_words()} <span lang={lang}>{item.ownWords}</span>
        </p>
      )}
    </details>
  );
}
