import { m } from '@rinnalla/i18n';
import type { MyThingsQuery } from '@rinnalla/contract';
import { pathTo } from '../../shell/path-to.ts';
import { Time } from '../../ui/time.tsx';
import { happenedWords, referralAnswers, targetKindNames } from '../moderation/moderation-names.ts';
import { reportCategoryNames } from '../reports/report-categories.ts';

type MyReport = MyThingsQuery['myThings']['reports'][number];
type Outcome = NonNullable<MyReport['outcome']>;

/** The member's reports and what became of each; without one there is nothing to speak of. */
export function MyReports({ reports }: { reports: readonly MyReport[] }) {
  if (reports.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="reports-title">
      <h2 id="reports-title">{m.news_reports_title()}</h2>
      <div className="cards">
        {reports.map(({ id, about, category, hour, outcome }) => (
          <article className="card" id={`report-${id}`} key={id}>
            <h3>{reportCategoryNames[category]()}</h3>
            <p className="note">
              {about === 'post' ? null : `${targetKindNames[about]()} · `}
              <Time hour={hour} />
            </p>
            {outcome === null ? <p>{m.news_report_waits()}</p> : <OutcomeOfReport outcome={outcome} about={about} />}
          </article>
        ))}
      </div>
    </section>
  );
}

function OutcomeOfReport({ outcome, about }: { outcome: Outcome; about: MyReport['about'] }) {
  const { kind, aboutAuthor, reason, referral, appeal, appealable } = outcome;
  return (
    <>
      <p>{happenedWords(kind, about)}</p>
      {aboutAuthor ? <p>{m.sanctions_reporter_told()}</p> : null}
      <p>{m.news_reason({ reason })}</p>
      {referral === null ? null : <p>{referralAnswers[referral.state]()}</p>}
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
