import { m } from '@rinnalla/i18n';
import type { MyThingsQuery } from '@rinnalla/contract';
import { pathTo } from '../../shell/path-to.ts';
import { langOf } from '../community/lang-of.ts';

type MyDraft = MyThingsQuery['myKeeping']['drafts'][number];

/** Where a draft stands in its form again. */
export const pathOfDraft = ({ threadId, boardSlug }: Pick<MyDraft, 'threadId' | 'boardSlug'>): string =>
  threadId === null ? `/boards/${boardSlug}/write` : `/threads/${threadId}#reply`;

/** The drafts by their first words, each with the place where it belongs; without one there is nothing to speak of. */
export function MyDrafts({ drafts }: { drafts: readonly MyDraft[] }) {
  if (drafts.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="drafts-title">
      <h2 id="drafts-title">{m.keeping_drafts_title()}</h2>
      <ul className="threads">
        {drafts.map((draft) => (
          <li className="thread" key={draft.id}>
            <a
              className="thread-title"
              href={pathTo(pathOfDraft(draft))}
              lang={draft.language === null ? undefined : langOf(draft.language)}
            >
              {draft.words}
            </a>
            <span className="thread-about">
              {placeOf(draft)} ·{' '}
              <a href={pathTo(`/drafts/${draft.id}`)} aria-label={m.keeping_drafts_discard_named({ words: draft.words })}>
                {m.keeping_drafts_discard()}
              </a>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function placeOf({ threadId, placeName }: MyDraft): string {
  if (placeName === '') return m.keeping_drafts_place_unseen();
  return threadId === null ? m.keeping_drafts_board({ name: placeName }) : m.keeping_drafts_place({ title: placeName });
}
