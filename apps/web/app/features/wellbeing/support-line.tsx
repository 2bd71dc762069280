import { m } from '@rinnalla/i18n';
import { pathTo } from '../../shell/path-to.ts';

/** Where somebody of the staff gets support: as the operator says, and always from a crisis line. */
export function SupportLine({ line }: { line: string | null }) {
  return (
    <section className="stack">
      <h2>{m.wellbeing_support_title()}</h2>
      <p>{line ?? m.wellbeing_support_none()}</p>
      <p>
        {m.wellbeing_support_always()} <a href={pathTo('/help')}>{m.wellbeing_support_help()}</a>
      </p>
    </section>
  );
}
