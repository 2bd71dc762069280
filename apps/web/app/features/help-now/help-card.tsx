import { checkDay, type Helpline } from '@rinnalla/helplines';
import { m, renderingLanguage } from '@rinnalla/i18n';
import { pathTo } from '../../shell/path-to.ts';
import { capitalised } from './helpline-entry.tsx';
import { groupHelplines, phoneAddress } from './helplines.rules.ts';
import { dateInWords, hoursInWords } from './open-words.ts';

interface HelpCardProps {
  lines: readonly Helpline[];
  /** When the lines were fetched. */
  at: Date;
}

/**
 * The numbers alone, to print and to keep on a phone. Nothing on it is of the moment at which it is read, and nothing of whoever reads it; it
 * says on which day it was fetched. Sweden's stand apart: 116 111 is answered by another line there.
 */
export function HelpCard({ lines, at }: HelpCardProps) {
  const language = renderingLanguage();
  const { emergency, topics, sweden } = groupHelplines(lines, { language, at });
  const finland = [...(emergency === null ? [] : [emergency]), ...topics.flatMap(({ lines: some }) => some)];
  return (
    <>
      <title>{m.help_card_title()}</title>
      <WaysOut />
      <main id="content" className="column">
        <header className="page-head">
          <h1>{m.help_card_title()}</h1>
          <p className="note">{m.help_card_fetched({ day: dateInWords(checkDay(at)) })}</p>
        </header>
        <Numbers lines={finland} />
        {language !== 'sv' || sweden.length === 0 ? null : (
          <section className="stack">
            <h2>{m.help_sweden()}</h2>
            <Numbers lines={sweden} />
          </section>
        )}
        <p>{m.help_second()}</p>
      </main>
    </>
  );
}

/** As on every page: to the help page, and out. */
function WaysOut() {
  return (
    <header>
      <p className="site-help card-help">
        <a className="help-now" href={pathTo('/help')}>
          {m.shell_help_now()}
        </a>
        <a className="quick-exit" id="quick-exit" href="/exit" rel="nofollow" data-quick-exit="">
          {m.shell_quick_exit()}
        </a>
      </p>
    </header>
  );
}

const Numbers = ({ lines }: { lines: readonly Helpline[] }) => (
  <ul className="numbers">
    {lines.map((line) => (
      <CardLine key={line.id} line={line} />
    ))}
  </ul>
);

function CardLine({ line }: { line: Helpline }) {
  const language = renderingLanguage();
  return (
    <li>
      <strong>{line.name[language]}</strong>{' '}
      {line.phone === null ? <span className="address">{line.url}</span> : <a href={phoneAddress(line.phone)}>{line.phone}</a>}
      <br />
      {capitalised(line.whatFor[language])}.
      <br />
      {m.help_hours()}: {hoursInWords(line)}.
    </li>
  );
}
