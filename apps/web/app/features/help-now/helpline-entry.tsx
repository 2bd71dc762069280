import { formatMonth, m, renderingLanguage } from '@rinnalla/i18n';
import { pathTo } from '../../shell/path-to.ts';
import type { Helpline } from './helpline.ts';
import { hoursInWords, languagesInWords, phoneAddress } from './helplines.rules.ts';

/** One line: what for, how to reach it, when, in which languages, and how sure we are. */
export function HelplineEntry({ line }: { line: Helpline }) {
  const language = renderingLanguage();
  return (
    <article className="helpline">
      <h3>{line.name[language]}</h3>
      <p>{capitalised(line.whatFor[language])}.</p>
      <ReachButton line={line} />
      <HelplineFacts line={line} />
      {line.checkedOn === null ? null : (
        <p className="helpline-checked">{m.help_checked({ month: formatMonth(line.checkedOn.slice(0, 7), language) })}</p>
      )}
    </article>
  );
}

/** The button to press: a call, or a site to open. */
export function ReachButton({ line }: { line: Helpline }) {
  const name = line.name[renderingLanguage()];
  if (line.phone !== undefined)
    return (
      <p>
        <a className="call" href={phoneAddress(line.phone)} aria-label={`${m.help_call({ phone: line.phone })}, ${name}`}>
          {m.help_call({ phone: line.phone })}
        </a>
      </p>
    );
  if (line.url === undefined) return null;
  return (
    <p>
      <a className="call" href={pathTo(`/leave?to=${encodeURIComponent(line.url)}`)} rel="noopener noreferrer">
        {m.help_open_site({ host: new URL(line.url).host })}
      </a>
    </p>
  );
}

function HelplineFacts({ line }: { line: Helpline }) {
  const language = renderingLanguage();
  return (
    <dl className="facts">
      <dt>{m.help_hours()}</dt>
      <dd>{openingInWords(line)}</dd>
      {line.languages.length === 0 ? null : (
        <>
          <dt>{m.help_languages()}</dt>
          <dd>{languagesInWords(line.languages, language)}</dd>
        </>
      )}
      {line.ages === undefined ? null : (
        <>
          <dt>{m.help_ages()}</dt>
          <dd>{line.ages.replace('-', '–')}</dd>
        </>
      )}
    </dl>
  );
}

function openingInWords({ opening }: Helpline): string {
  if (typeof opening !== 'string') return hoursInWords(opening, renderingLanguage());
  return opening === 'always' ? m.help_always() : m.help_hours_unknown();
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
