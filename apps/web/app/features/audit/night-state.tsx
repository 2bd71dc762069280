import type { NightToShowFragment } from '@rinnalla/contract';
import { formatCount, formatDay, m, renderingLanguage } from '@rinnalla/i18n';
import { Notice } from '../../ui/notice.tsx';

/** That the whole log held when the worker last walked it, or that it has not yet; nothing where it did not hold, which the alarm tells. */
export function NightState({ night }: { night: NightToShowFragment | null }) {
  if (night === null) return <p className="note">{m.audit_night_none()}</p>;
  if (night.state !== 'whole') return null;
  const language = renderingLanguage();
  const given = { day: formatDay(night.hour, language), count: formatCount(night.number, language) };
  return <p className="note">{night.number === 0 ? m.audit_night_empty(given) : m.audit_night_whole(given)}</p>;
}

/** Nothing where all is well; otherwise what was found, and what to do. */
export function NightAlarm({ night }: { night: NightToShowFragment | null }) {
  if (night === null || night.state === 'whole') return null;
  const language = renderingLanguage();
  const day = formatDay(night.hour, language);
  const number = formatCount(night.state === 'broken' ? (night.brokenAt ?? 0) : night.number, language);
  return (
    <Notice tone="care" title={m.audit_chain_broken_title()}>
      <p>{night.state === 'broken' ? m.audit_night_broken({ day, number }) : m.audit_night_lost({ day, number })}</p>
      {night.state === 'lost' ? (
        <p>
          <code className="audit-hash">{night.hash}</code>
        </p>
      ) : null}
      <p>{m.audit_chain_broken_what()}</p>
    </Notice>
  );
}
