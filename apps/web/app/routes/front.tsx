import { m } from '@rinnalla/i18n';
import { pathTo } from '../shell/path-to.ts';
import { Page } from '../ui/page.tsx';

export default function Front() {
  return (
    <Page title={m.shell_front_title()} lead={m.shell_front_lead()}>
      <p className="actions">
        <a className="button" href={pathTo('/boards')}>
          {m.shell_back_to_boards()}
        </a>
      </p>
    </Page>
  );
}
