import type { Helpline } from '@rinnalla/helplines';
import { m, renderingLanguage } from '@rinnalla/i18n';
import { pathTo } from '../../shell/path-to.ts';
import { agesInWords, languagesInWords, phoneAddress } from './helplines.rules.ts';
import { dateInWords, hoursInWords, openNowInWords } from './open-words.ts';

interface HelplineEntryProps {
  line: Helpline;
  /** The moment for which the page says what is open. */
  at: Date;
}

/** One line: what for, how to reach it, whether it is open, when, in which languages, and how sure we are. */
export function HelplineEntry({ line, at }: HelplineEntryProps) {
  const language = renderingLanguage();
  const now = openNowInWords(line, at);
  return (
    <article className="helpline">
      <h3>{line.name[language]}</h3>
      <p>{capitalised(line.whatFor[language])}.</p>
      <ReachButton line={line} />
      {now === '' ? null : <p className="helpline-now">{now}</p>}
      <HelplineFacts line={line} />
      <p className="helpline-checked">{checkedInWords(line)}</p>
    </article>
  );
}

/** When the editors checked a line, or that they have not yet. */
export const checkedInWords = ({ checkedOn }: Helpline): string =>
  checkedOn === null ? m.help_never_checked() : m.help_checked({ day: dateInWords(checkedOn) });

/** The button to press: a call, or a site to open. */
export function ReachButton({ line }: { line: Helpline }) {
  const name = line.name[renderingLanguage()];
  if (line.phone !== null)
    return (
      <p>
        <a className="call" href={phoneAddress(line.phone)} aria-label={`${m.help_call({ phone: line.phone })}, ${name}`}>
          {m.help_call({ phone: line.phone })}
        </a>
      </p>
    );
  if (line.url === null) return null;
  return (
    <p>
      <a className="call" href={pathTo(`/leave?to=${encodeURIComponent(line.url)}`)} rel="noopener noreferrer">
        {m.help_open_site({ host: new URL(line.url).host })}
      </a>
    </p>
  );
}

function HelplineFacts({ line }: { line: Helpline }) {
  const ages = agesInWords(line);
  return (
    <dl className="facts">
      {line.opening === 'always' ? null : (
        <>
          <dt>{m.help_hours()}</dt>
          <dd>{hoursInWords(line)}</dd>
        </>
      )}
      {line.languages.length === 0 ? null : (
        <>
          <dt>{m.help_languages()}</dt>
          <dd>{languagesInWords(line.languages, renderingLanguage())}</dd>
        </>
      )}
      {ages === '' ? null : (
        <>
          <dt>{m.help_ages()}</dt>
          <dd>{ages}</dd>
        </>
      )}
    </dl>
  );
}

export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
