import { m, renderingLanguage } from '@rinnalla/i18n';
import { pathTo } from '../../shell/path-to.ts';
import { Notice } from '../../ui/notice.tsx';
import { dateInWords } from '../help-now/open-words.ts';
import { standingInWords, type KeptLine } from './check-state-names.ts';

/** All lines, those that need a call first, with a word on top about those that are gone or will soon be. */
export function HelplineList({ lines }: { lines: readonly KeptLine[] }) {
  const gone = lines.filter(({ shown, hidden }) => !shown && !hidden).length;
  const soon = lines.filter(({ state, hidden }) => state === 'getting_stale' && !hidden).length;
  const unchecked = lines.filter(({ state, hidden }) => state === 'never_checked' && !hidden).length;
  return (
    <>
      {gone + soon + unchecked === 0 ? null : (
        <Notice title={m.help_staff_to_call()}>
          {gone === 0 ? null : <p>{m.help_staff_count_gone({ count: gone })}</p>}
          {soon === 0 ? null : <p>{m.help_staff_count_soon({ count: soon })}</p>}
          {unchecked === 0 ? null : <p>{m.help_staff_count_unchecked({ count: unchecked })}</p>}
        </Notice>
      )}
      <p>
        <a href={pathTo('/staff/helplines/new')}>{m.help_staff_add()}</a>
      </p>
      <ul className="queue">
        {lines.map((each) => (
          <HelplineRow key={each.line.id} kept={each} />
        ))}
      </ul>
    </>
  );
}

function HelplineRow({ kept }: { kept: KeptLine }) {
  const { line } = kept;
  return (
    <li className="queue-item">
      <div>
        <a className="queue-title" href={pathTo(`/staff/helplines/${line.id}`)}>
          {line.name[renderingLanguage()]}
        </a>
        <p>
          {line.phone ?? line.url} · {line.country}
        </p>
        <p>{standingInWords(kept)}</p>
        {line.checkedOn === null ? null : <p className="note">{checkInWords(kept)}</p>}
      </div>
    </li>
  );
}

/** Who checked it and when; the public reads the day alone. */
export const checkInWords = ({ line, checkedBy }: KeptLine): string =>
  line.checkedOn === null ? '' : m.help_staff_checked({ day: dateInWords(line.checkedOn), name: checkedBy ?? '' });
