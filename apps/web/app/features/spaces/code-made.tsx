import { m } from '@rinnalla/i18n';
import { pathTo } from '../../shell/path-to.ts';
import { Notice } from '../../ui/notice.tsx';

/** A new code, shown this once. */
export function CodeMade({ code, slug }: { code: string; slug: string }) {
  return (
    <Notice tone="done" title={m.spaces_staff_made_title()}>
      <p className="reference">{code}</p>
      <p>{m.spaces_staff_made()}</p>
      <p>
        <a href={pathTo(`/staff/boards/${slug}`)}>{m.spaces_staff_made_back()}</a>
      </p>
    </Notice>
  );
}
