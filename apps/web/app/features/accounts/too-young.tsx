import type { Helpline } from '@rinnalla/helplines';
import { m, renderingLanguage } from '@rinnalla/i18n';
import { pathTo } from '../../shell/path-to.ts';
import { Page } from '../../ui/page.tsx';
import { HelplineEntry } from '../help-now/helpline-entry.tsx';
import { groupHelplines, helplinesForChildren } from '../help-now/helplines.rules.ts';

/** Turns a child away without closing a door: to those whose work it is to listen. Nothing of what was filled in is kept. */
export function TooYoung({ lines, at }: { lines: readonly Helpline[]; at: Date }) {
  const reading = { language: renderingLanguage(), at };
  const { emergency } = groupHelplines(lines, reading);
  const { finland, sweden } = helplinesForChildren(lines, reading);
  return (
    <Page title={m.accounts_child_title()} lead={m.accounts_child_text()}>
      <section className="stack">
        <h2>{m.spaces_child_lines_title()}</h2>
        <div className="cards">
          {finland.map((line) => (
            <HelplineEntry key={line.id} line={line} at={at} />
          ))}
          {emergency === null ? null : <HelplineEntry line={emergency} at={at} />}
        </div>
      </section>
      {sweden.length === 0 ? null : (
        <section className="stack">
          <h2>{m.help_sweden()}</h2>
          <div className="cards">
            {sweden.map((line) => (
              <HelplineEntry key={line.id} line={line} at={at} />
            ))}
          </div>
        </section>
      )}
      <p>
        <a href={pathTo('/help')}>{m.spaces_child_more()}</a>
      </p>
      <p className="note">{m.spaces_child_nothing_kept()}</p>
    </Page>
  );
}
