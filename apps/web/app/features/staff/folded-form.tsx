import type { ReactNode } from 'react';
import { useVisit } from '../../shell/use-visit.ts';

/** A form, or a part of one, that is rarely needed: folded up until it is asked for, and open where it came back with something to mend. */
export function FoldedForm({ name, title, children }: { name: string; title: string; children: ReactNode }) {
  const { submitted } = useVisit();
  return (
    <details open={submitted?.name === name}>
      <summary>{title}</summary>
      <div className="stack">{children}</div>
    </details>
  );
}
