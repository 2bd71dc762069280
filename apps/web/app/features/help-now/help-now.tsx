import { m, renderingLanguage } from '@rinnalla/i18n';
import { Page } from '../../ui/page.tsx';
import { HelplineEntry, ReachButton } from './helpline-entry.tsx';
import { helplines, type Helpline } from './helpline.ts';
import { groupHelplines } from './helplines.rules.ts';

/** Where to turn right now. Static: neither the API nor the database is asked. */
export function HelpNow() {
  const { emergency, finland, sweden, elsewhere } = groupHelplines(helplines, renderingLanguage());
  return (
    <Page title={m.shell_help_now()} lead={m.help_lead()}>
      {emergency === null ? null : <Emergency line={emergency} />}
      <HelplineGroup title={m.help_finland()} lines={finland} />
      <section className="stack">
        <h2>{m.help_second_title()}</h2>
        <p>{m.help_second()}</p>
      </section>
      <HelplineGroup title={m.help_sweden()} lines={sweden} />
      <HelplineGroup title={m.help_elsewhere()} lines={elsewhere} />
      <p className="note">
        {m.help_sources()} {helplines.some((line) => line.checkedOn === null) ? m.help_not_checked() : null}
      </p>
    </Page>
  );
}

function Emergency({ line }: { line: Helpline }) {
  return (
    <section className="helpline helpline-first">
      <h2>{m.help_danger_title()}</h2>
      <p>{m.help_danger()}</p>
      <ReachButton line={line} />
    </section>
  );
}

function HelplineGroup({ title, lines }: { title: string; lines: Helpline[] }) {
  return (
    <section className="stack">
      <h2>{title}</h2>
      <div className="cards">
        {lines.map((line) => (
          <HelplineEntry key={line.id} line={line} />
        ))}
      </div>
    </section>
  );
}
