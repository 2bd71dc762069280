import type { ReactNode } from 'react';

interface CardProps {
  title: string;
  /** Where the title leads; the whole card can be pressed. */
  href?: string;
  /** A quiet line beneath the title. */
  note?: ReactNode;
  children?: ReactNode;
}

/** One thing among several of its kind. */
export function Card({ title, href, note, children }: CardProps) {
  return (
    <article className="card">
      <h2>{href === undefined ? title : <a href={href}>{title}</a>}</h2>
      {note === undefined ? null : <p className="note">{note}</p>}
      {children}
    </article>
  );
}
