import { m } from '@rinnalla/i18n';

interface PagesProps {
  /** The addresses of the pages before and after this one; null where there is none. */
  previous: string | null;
  next: string | null;
}

/** The way to the pages before and after, for lists that are cut into pages. */
export function Pages({ previous, next }: PagesProps) {
  if (previous === null && next === null) return null;
  return (
    <nav className="pages" aria-label={m.shell_pages()}>
      {previous === null ? null : (
        <a rel="prev" href={previous}>
          <span aria-hidden="true">← </span>
          {m.shell_previous_page()}
        </a>
      )}
      {next === null ? null : (
        <a rel="next" href={next}>
          {m.shell_next_page()}
          <span aria-hidden="true"> →</span>
        </a>
      )}
    </nav>
  );
}
