import type { ReviewableClass } from '@rinnalla/contract';
import { m } from '@rinnalla/i18n';
import { pathTo } from '../../shell/path-to.ts';

/** What to remember where somebody may be in danger, and the duty to notify child welfare. */
export function Guidance({ itsClass }: { itsClass: ReviewableClass }) {
  return (
    <aside className="stack">
      <details className="guidance" open={itsClass === 'crisis'}>
        <summary>{m.moderation_guide_crisis_heading()}</summary>
        <p>{m.moderation_guide_crisis()}</p>
        <p>
          <a href={pathTo('/help')}>{m.moderation_help_now()}</a>
        </p>
      </details>
      <details className="guidance">
        <summary>{m.moderation_guide_child_heading()}</summary>
        <p>{m.moderation_guide_child()}</p>
      </details>
    </aside>
  );
}
