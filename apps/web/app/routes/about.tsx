import { m } from '@rinnalla/i18n';
import { Passage } from '../features/about/passage.tsx';
import { pathTo } from '../shell/path-to.ts';
import { Page } from '../ui/page.tsx';

export default function About() {
  return (
    <Page title={m.shell_about()} lead={m.about_lead()}>
      <Passage title={m.about_who_title()}>
        <p>{m.about_who()}</p>
      </Passage>
      <Passage title={m.about_write_title()}>
        <p>{m.about_write()}</p>
        <p>
          <a href={pathTo('/promises')}>{m.shell_promises()}</a>
        </p>
        <p>
          <a href={pathTo('/retention')}>{m.retention_title()}</a>
        </p>
      </Passage>
      <Passage title={m.about_not_title()}>
        <p>{m.about_not()}</p>
        <p>
          <a href={pathTo('/help')}>{m.shell_help_now()}</a>
        </p>
      </Passage>
      <Passage title={m.about_rules_title()}>
        <p>{m.about_rules()}</p>
      </Passage>
      <Passage id="exit" title={m.shell_quick_exit()}>
        <p>{m.about_exit()}</p>
        <p>{m.about_exit_limits()}</p>
      </Passage>
    </Page>
  );
}
