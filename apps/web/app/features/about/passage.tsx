import type { ReactNode } from 'react';

/** A heading and what belongs to it. `id` lets other pages lead here. */
export function Passage({ id, title, children }: { id?: string; title: string; children: ReactNode }) {
  return (
    <section className="stack" id={id}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}
