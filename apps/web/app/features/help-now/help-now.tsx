import type { Helpline, HelplineTopic } from '@rinnalla/helplines';
import { m, renderingLanguage } from '@rinnalla/i18n';
import { pathTo } from '../../shell/path-to.ts';
import { Page } from '../../ui/page.tsx';
import { HelplineEntry, ReachButton } from './helpline-entry.tsx';
import { groupHelplines } from './helplines.rules.ts';
import { topicNames } from './topic-names.ts';

interface HelpNowProps {
  lines: readonly Helpline[];
  at: Date;
}

/** Where to turn right now. */
export function HelpNow({ lines, at }: HelpNowProps) {
  const { emergency, topics, missing, sweden, elsewhere } = groupHelplines(lines, { language: renderingLanguage(), at });
  return (
    <Page title={m.shell_help_now()} lead={m.help_lead()}>
      {emergency === null ? null : <Emergency line={emergency} />}
      <nav className="topics" aria-label={m.help_topics()}>
        {topics.map(({ topic }) => (
          <a key={topic} href={`#${topic}`}>
            {topicNames[topic]()}
          </a>
        ))}
      </nav>
      {topics.map(({ topic, lines: some }) => (
        <HelplineGroup key={topic} id={topic} title={topicNames[topic]()} lines={some} at={at} />
      ))}
      {missing.length === 0 ? null : <Missing topics={missing} />}
      <section className="stack">
        <h2>{m.help_second_title()}</h2>
        <p>{m.help_second()}</p>
      </section>
      {sweden.length === 0 ? null : <HelplineGroup title={m.help_sweden()} lines={sweden} at={at} />}
      {elsewhere.length === 0 ? null : <HelplineGroup title={m.help_elsewhere()} lines={elsewhere} at={at} />}
      <section className="stack not-printed">
        <h2>{m.help_keep_title()}</h2>
        <p>
          <a href={pathTo('/help/keep')}>{m.help_keep_offer()}</a>
        </p>
      </section>
      <p className="note">{m.help_sources()}</p>
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

/** What we have no number for, said in words: an empty place would leave somebody looking. */
function Missing({ topics }: { topics: readonly HelplineTopic[] }) {
  return (
    <section className="stack">
      <h2>{m.help_missing_title()}</h2>
      <p>{m.help_missing({ topics: topics.map((topic) => topicNames[topic]().toLowerCase()).join(', ') })}</p>
    </section>
  );
}

interface HelplineGroupProps extends HelpNowProps {
  id?: string;
  title: string;
}

function HelplineGroup({ id, title, lines, at }: HelplineGroupProps) {
  return (
    <section className="stack" id={id}>
      <h2>{title}</h2>
      <div className="cards">
        {lines.map((line) => (
          <HelplineEntry key={line.id} line={line} at={at} />
        ))}
      </div>
    </section>
  );
}
