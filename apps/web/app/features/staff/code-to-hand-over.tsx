import { m } from '@rinnalla/i18n';
import { pathTo } from '../../shell/path-to.ts';
import { useVisit } from '../../shell/use-visit.ts';
import { Notice } from '../../ui/notice.tsx';

/** A join code, shown once, and where its person types it. */
export function CodeToHandOver({ code }: { code: string }) {
  const { settings } = useVisit();
  return (
    <Notice tone="done" title={m.staff_people_code_title()}>
      <p className="reference" translate="no">
        {code}
      </p>
      <p>{m.staff_people_code_what()}</p>
      <p>
        {m.staff_people_code_where()} <span className="web-address">{`${settings.url}${pathTo('/staff/join')}`}</span>
      </p>
    </Notice>
  );
}
