import type { ReviewableQuery } from '@rinnalla/contract';
import { m } from '@rinnalla/i18n';
import { Time } from '../../ui/time.tsx';
import { reportCategoryNames } from '../reports/report-categories.ts';
import { PlainWords } from './plain-words.tsx';
import { reasonOf, signalKindNames } from './signal-words.ts';

type Item = NonNullable<ReviewableQuery['reviewable']>;

/** The newest reports; the rest is folded, so that many of them do not push what they are about out of sight. */
const shownReports = 4;

/** What people reported and what software says. Nothing tells who reported. */
export function WhyHere({ item }: { item: Item }) {
  const [newest, earlier] = [item.reports.slice(0, shownReports), item.reports.slice(shownReports)];
  return (
    <section className="stack" aria-labelledby="why-here">
      <h2 id="why-here">{m.moderation_item_why_here()}</h2>
      <ul className="plain-list">
        {newest.map((report) => (
          <ReportLine key={report.id} report={report} isPost={item.targetKind === 'post'} />
        ))}
        {item.signals.map((signal, nth) => (
          <SignalLine key={nth} signal={signal} language={item.board.language} />
        ))}
      </ul>
      {earlier.length === 0 ? null : (
        <details className="content-note">
          <summary>{m.templates_earlier_reports({ count: earlier.length })}</summary>
          <ul className="plain-list">
            {earlier.map((report) => (
              <ReportLine key={report.id} report={report} isPost={item.targetKind === 'post'} />
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function ReportLine({ report, isPost }: { report: Item['reports'][number]; isPost: boolean }) {
  return (
    <li>
      <h3>{reportCategoryNames[report.category]()}</h3>
      {report.explanation === '' ? <p className="note">{m.moderation_item_no_words()}</p> : <PlainWords text={report.explanation} />}
      {report.contact === null ? null : <p>{m.moderation_item_contact({ contact: report.contact })}</p>}
      <p className="note">
        <Time hour={report.hour} />
        {isPost ? ` · ${m.moderation_item_report_of_revision({ number: report.revisionNumber })}` : null}
        {report.seenEarlier ? ` · ${m.targets_item_seen_earlier()}` : null}
      </p>
    </li>
  );
}

/** What was seen and why. The passage stays folded until the moderator is ready to read it, as the post does. */
function SignalLine({ signal, language }: { signal: Item['signals'][number]; language: Item['board']['language'] }) {
  const { quote, part, note, revisionNumber, rule } = signal;
  const reason = reasonOf(signal);
  return (
    <li>
      <h3>{signalKindNames[signal.kind]()}</h3>
      {reason === null ? null : <p>{reason}</p>}
      {note === null || note === '' ? null : <p>{m.moderation_signal_note({ note })}</p>}
      {quote === null ? null : (
        <details className="content-note">
          <summary>{part === 'title' ? m.moderation_signal_show_in_title() : m.moderation_signal_show_in_text()}</summary>
          <p lang={language}>
            {quote.before}
            <mark>{quote.marked}</mark>
            {quote.after}
          </p>
        </details>
      )}
      <p className="note">
        <Time hour={signal.hour} />
        {revisionNumber === null ? null : ` · ${m.moderation_item_report_of_revision({ number: revisionNumber })}`} ·{' '}
        {m.moderation_signal_rule({ rule })}
      </p>
    </li>
  );
}
