import { m } from '@rinnalla/i18n';
import type { MyThingsQuery } from '@rinnalla/contract';
import { pathTo } from '../../shell/path-to.ts';
import { Time } from '../../ui/time.tsx';

type MyReport = MyThingsQuery['myThings']['reports'][number];
type Outcome = NonNullable<MyReport['outcome']>;

const categories: Record<MyReport['category'], () => string> = {
  worried_about_author: m.news_category_worried_about_author,
  personal_data: m.news_category_personal_data,
  threat_or_abuse: m.news_category_threat_or_abuse,
  sourcing: m.news_category_sourcing,
  method_details: m.news_category_method_details,
  misinformation: m.news_category_misinformation,
  spam: m.news_category_spam,
  other: m.news_category_other,
};

const outcomes: Record<Outcome['kind'], () => string> = {
  no_action: m.news_report_decided_no_action,
  approve: m.news_report_decided_approve,
  add_content_note: m.news_report_decided_add_content_note,
  hide: m.news_report_decided_hide,
  remove: m.news_report_decided_remove,
};

/** The member's reports and what became of each; without one there is nothing to speak of. */
export function MyReports({ reports }: { reports: readonly MyReport[] }) {
  if (reports.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="reports-title">
      <h2 id="reports-title">{m.news_reports_title()}</h2>
      <div className="cards">
        {reports.map(({ id, category, hour, outcome }) => (
          <article className="card" id={`report-${id}`} key={id}>
            <h3>{categories[category]()}</h3>
            <p className="note">
              <Time hour={hour} />
            </p>
            {outcome === null ? <p>{m.news_report_waits()}</p> : <OutcomeOfReport outcome={outcome} />}
          </article>
        ))}
      </div>
    </section>
  );
}

function OutcomeOfReport({ outcome: { kind, reason, appeal, appealable } }: { outcome: Outcome }) {
  return (
    <>
      <p>{outcomes[kind]()}</p>
      <p>{m.news_reason({ reason })}</p>
      {appeal === null ? null : <p>{appeal.state === 'open' ? m.news_report_appeal_open() : m.news_report_appeal_done()}</p>}
      {typeof appeal?.reason === 'string' ? <p>{m.news_reason({ reason: appeal.reason })}</p> : null}
      {appealable ? (
        <p>
          <a href={pathTo('/reports')}>{m.news_report_appeal()}</a>
        </p>
      ) : null}
    </>
  );
}
