import { m } from '@rinnalla/i18n';
import type { ReactNode } from 'react';

/** Folds a post of a writer whom the reader has muted. */
export const FoldedPost = ({ name, children }: { name: string; children: ReactNode }) => (
  <details className="post-muted">
    <summary>
      {m.keeping_muted({ name })}
      <span className="content-note-open">{m.keeping_muted_open()}</span>
    </summary>
    {children}
  </details>
);
