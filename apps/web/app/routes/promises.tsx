import { m } from '@rinnalla/i18n';
import { Passage } from '../features/about/passage.tsx';
import { pathTo } from '../shell/path-to.ts';
import { Page } from '../ui/page.tsx';

const promises = [
  [m.about_promise_read_title, m.about_promise_read],
  [m.about_promise_author_title, m.about_promise_author],
  [m.about_promise_human_title, m.about_promise_human],
  [m.about_promise_care_title, m.about_promise_care],
  [m.about_promise_badge_title, m.about_promise_badge],
  [m.about_promise_script_title, m.about_promise_script],
] as const;

const limits = [
  m.about_limit_server,
  m.about_limit_code,
  m.about_limit_network,
  m.about_limit_patterns,
  m.about_limit_copies,
  m.about_limit_erasure,
  m.about_limit_phrase,
  m.about_limit_password,
  m.about_limit_sanction,
  m.about_limit_mute,
  m.about_limit_professional,
  m.about_limit_age,
];

export default function Promises() {
  return (
    <Page title={m.shell_promises()} lead={m.about_promises_lead()}>
      {promises.map(([title, text]) => (
        <Passage key={title()} title={title()}>
          <p>{text()}</p>
        </Passage>
      ))}
      <Passage title={m.answers_promise_title()}>
        <p>
          {m.answers_promise()} <a href={pathTo('/first-answers')}>{m.answers_promise_more()}</a>
        </p>
      </Passage>
      <p>
        <a href={pathTo('/retention')}>{m.retention_title()}</a>
      </p>
      <Passage id="limits" title={m.about_limits_title()}>
        <ul className="stack">
          {limits.map((limit) => (
            <li key={limit()}>{limit()}</li>
          ))}
        </ul>
      </Passage>
    </Page>
  );
}
