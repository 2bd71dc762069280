import type { ReviewableQuery } from '@rinnalla/contract';
import { m } from '@rinnalla/i18n';
import { Time } from '../../ui/time.tsx';
import { reportCategoryNames } from '../reports/report-categories.ts';
import { PlainWords } from './plain-words.tsx';

type Item = NonNullable<ReviewableQuery['reviewable']>;

/** What people reported and what software says. Nothing tells who reported. */
export function WhyHere({ item }: { item: Item }) {
  return (
    <section className="stack" aria-labelledby="why-here">
      <h2 id="why-here">{m.moderation_item_why_here()}</h2>
      <ul className="plain-list">
        {item.reports.map((report) => (
          <ReportLine key={report.id} report={report} />
        ))}
        {item.signals.map((signal) => (
          <li key={signal.kind + signal.rule + signal.hour}>
            <p>
              {signal.kind === 'premoderation' ? m.moderation_signal_premoderation() : m.moderation_signal_other({ rule: signal.rule })}
            </p>
            <p className="note">
              <Time hour={signal.hour} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function ReportLine({ report }: { report: Item['reports'][number] }) {
  return (
    <li>
      <h3>{reportCategoryNames[report.category]()}</h3>
      {report.explanation === '' ? <p className="note">{m.moderation_item_no_words()}</p> : <PlainWords text={report.explanation} />}
      {report.contact === null ? null : <p>{m.moderation_item_contact({ contact: report.contact })}</p>}
      <p className="note">
        <Time hour={report.hour} /> · {m.moderation_item_report_of_revision({ number: report.revisionNumber })}
      </p>
    </li>
  );
}
