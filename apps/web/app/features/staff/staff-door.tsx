import { m } from '@rinnalla/i18n';
import { KeptInside } from '../../shell/kept-form.tsx';
import { pathTo } from '../../shell/path-to.ts';
import type { UnsentForm } from '../../shell/unsent-form.ts';
import { useVisit } from '../../shell/use-visit.ts';
import { withWayBack } from '../accounts/way-back.rules.ts';

/** The quiet way from the members' sign-in page to that of the staff. An unsent form comes along. */
export function StaffDoor({ kept }: { kept: UnsentForm | null }) {
  const path = pathTo(withWayBack('/staff/sign-in', useVisit().url));
  if (kept === null)
    return (
      <p className="note">
        {m.staff_sign_in_link()} <a href={path}>{m.staff_sign_in_title()}</a>
      </p>
    );
  return (
    <form className="form" method="post" action={path}>
      <KeptInside form={kept} />
      <p className="actions">
        <button className="button button-quiet">{m.staff_sign_in_title()}</button>
      </p>
    </form>
  );
}
