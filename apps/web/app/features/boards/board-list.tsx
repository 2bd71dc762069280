import { languages, m, renderingLanguage, type Language } from '@rinnalla/i18n';
import type { BoardCardFragment } from '@rinnalla/contract';
import { BoardCard } from '../community/board-card.tsx';
import { langOf } from '../community/lang-of.ts';

export const boardsIn: Record<Language, () => string> = {
  fi: m.community_boards_in_fi,
  sv: m.community_boards_in_sv,
  en: m.community_boards_in_en,
};

/** The languages with the page's own first. */
export const ownLanguageFirst = (): Language[] => [
  renderingLanguage(),
  ...languages.filter((language) => language !== renderingLanguage()),
];

interface BoardListProps {
  language: Language;
  boards: readonly BoardCardFragment[];
}

/** The boards of one language under a heading. */
export function BoardList({ language, boards }: BoardListProps) {
  const own = boards.filter(({ board }) => board.language === language);
  return (
    <section className="stack" aria-labelledby={`boards-${language}`}>
      <h2 id={`boards-${language}`}>{boardsIn[language]()}</h2>
      {own.length === 0 ? <p>{m.community_boards_none()}</p> : null}
      <div className="cards" lang={langOf(language)}>
        {own.map(({ board, latest }) => (
          <BoardCard key={board.slug} board={board} latest={latest} />
        ))}
      </div>
    </section>
  );
}
