import { m } from '@rinnalla/i18n';
import { pathTo } from '../../shell/path-to.ts';
import { Notice } from '../../ui/notice.tsx';

/** What to do first where somebody may be in danger. */
export function CrisisGuidance({ itemId }: { itemId: string }) {
  return (
    <Notice tone="care" title={m.moderation_guide_crisis_heading()}>
      <p>{m.moderation_guide_crisis()}</p>
      <p>
        <a href={pathTo('/help')}>{m.shell_help_now()}</a>
      </p>
      <AuthoritiesLink itemId={itemId} />
    </Notice>
  );
}

/** Where to tell the authorities that somebody is in danger, and what they can be told. */
export function AuthoritiesLink({ itemId }: { itemId: string }) {
  return (
    <p>
      <a href={pathTo(`/staff/reviewables/${itemId}/authorities`)}>{m.authorities_contact_link()}</a>
    </p>
  );
}

/** The duty to notify child welfare, and what can be told of an author whom nobody here knows. */
export function ChildGuidance({ itemId }: { itemId: string }) {
  return (
    <details className="guidance">
      <summary>{m.moderation_guide_child_heading()}</summary>
      <p>{m.moderation_guide_child()}</p>
      <AuthoritiesLink itemId={itemId} />
    </details>
  );
}
