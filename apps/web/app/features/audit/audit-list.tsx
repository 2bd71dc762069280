import type { AuditEntryFragment } from '@rinnalla/contract';
import { formatClock, formatCount, formatDay, m, renderingLanguage } from '@rinnalla/i18n';
import { appealStateNames, happenedTexts } from '../moderation/moderation-names.ts';
import { actNames, targetNames } from './audit-names.ts';

/** What staff did, newest first. */
export function AuditList({ lines }: { lines: readonly AuditEntryFragment[] }) {
  return (
    <section className="stack" aria-labelledby="audit-lines">
      <h2 id="audit-lines">{m.audit_list_title()}</h2>
      {lines.length === 0 ? <p>{m.audit_none()}</p> : null}
      <ol className="queue" aria-labelledby="audit-lines">
        {lines.map((line) => (
          <AuditRow key={line.number} line={line} />
        ))}
      </ol>
    </section>
  );
}

function AuditRow({ line }: { line: AuditEntryFragment }) {
  const { number, hour, staffName, act, targetKind, targetMark } = line;
  const became = becameOf(line);
  return (
    <li className="queue-item">
      <div>
        <p className="queue-title">{actNames[act]()}</p>
        {became === null ? null : <p>{became}</p>}
        <p>
          {staffName} · {whenWords(hour)}
        </p>
        <p className="note">
          {m.audit_entry_number({ number: formatCount(number, renderingLanguage()) })} ·{' '}
          {m.audit_entry_about({ target: targetNames[targetKind](), id: targetMark })}
        </p>
      </div>
    </li>
  );
}

/** What was decided, where it is a decision; else null. */
function becameOf({ decision, outcome }: AuditEntryFragment): string | null {
  if (decision !== null) return happenedTexts[decision]();
  return outcome === null ? null : appealStateNames[outcome]();
}

/** The hour in which it was done, from its beginning to its end. */
function whenWords(hour: number): string {
  const language = renderingLanguage();
  return m.audit_entry_when({ day: formatDay(hour, language), from: formatClock(hour, language), to: formatClock(hour + 1, language) });
}
