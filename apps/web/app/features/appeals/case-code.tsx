import { m } from '@rinnalla/i18n';
import { pathTo } from '../../shell/path-to.ts';

/** The secret code by which the author reads this without coming in. Folded away: somebody else may see the screen. */
export function CaseCode({ code }: { code: string }) {
  return (
    <details className="stack" id="case-code">
      <summary>{m.moderation_code_summary()}</summary>
      <p>{m.moderation_code_what()}</p>
      <p className="reference" translate="no">
        {code}
      </p>
      <p className="note">
        {m.moderation_code_whose()} <a href={pathTo('/reports')}>{m.moderation_lookup_title()}</a>
      </p>
    </details>
  );
}
