import type { LookUpQuery } from '@rinnalla/contract';
import { m } from '@rinnalla/i18n';
import { pathTo } from '../../shell/path-to.ts';
import { Notice } from '../../ui/notice.tsx';
import { Time } from '../../ui/time.tsx';
import { AppealForm } from '../appeals/appeal-form.tsx';
import { AppealState } from '../appeals/appeal-state.tsx';
import { happenedWords, referralAnswers, targetKindNames } from '../moderation/moderation-names.ts';
import { PlainWords } from '../moderation/plain-words.tsx';
import { reportCategoryNames } from './report-categories.ts';
import { CareLimits } from './what-happens-next.tsx';

export type ReportStatusView = NonNullable<LookUpQuery['reportStatus']>;
type Outcome = NonNullable<ReportStatusView['outcome']>;

/** What became of one report. `reference`: the secret that opened it, which an appeal needs again. */
export function ReportStatus({ status, reference }: { status: ReportStatusView; reference: string }) {
  return (
    <>
      <dl className="facts">
        <dt>{m.moderation_status_received()}</dt>
        <dd>
          <Time hour={status.receivedHour} />
        </dd>
        {status.about === 'post' ? null : (
          <>
            <dt>{m.targets_status_about()}</dt>
            <dd>{targetKindNames[status.about]()}</dd>
          </>
        )}
        <dt>{m.moderation_status_category()}</dt>
        <dd>{reportCategoryNames[status.category]()}</dd>
      </dl>
      {status.outcome === null ? (
        <Waiting status={status} />
      ) : (
        <ReportOutcome outcome={status.outcome} about={status.about} reference={reference} />
      )}
      <p>
        <a href={pathTo('/reports')}>{m.moderation_lookup_another()}</a>
      </p>
    </>
  );
}

function Waiting({ status }: { status: ReportStatusView }) {
  return (
    <>
      <Notice title={m.moderation_status_waiting_title()}>
        <p>{m.moderation_status_waiting()}</p>
      </Notice>
      {status.category === 'worried_about_author' ? <CareLimits /> : null}
    </>
  );
}

function ReportOutcome({ outcome, about, reference }: { outcome: Outcome; about: ReportStatusView['about']; reference: string }) {
  return (
    <>
      <section className="stack">
        <h2>{happenedWords(outcome.kind, about)}</h2>
        {outcome.aboutAuthor ? <p>{m.sanctions_reporter_told()}</p> : null}
        <p className="note">
          {m.moderation_status_decided()}: <Time hour={outcome.decidedHour} />
        </p>
        <h3>{m.moderation_decision_why()}</h3>
        <PlainWords text={outcome.reason} />
      </section>
      {outcome.referral === null ? null : <ReferralAnswer referral={outcome.referral} />}
      {outcome.appeal === null ? null : <AppealState appeal={outcome.appeal} />}
      {outcome.appealable ? <AppealForm reference={reference} /> : null}
    </>
  );
}

/** Whether the badge that was reported stands; the verifier's own words are for its holder. */
function ReferralAnswer({ referral: { state, answeredHour } }: { referral: NonNullable<Outcome['referral']> }) {
  return (
    <section className="stack">
      <h2>{m.targets_referral_heading()}</h2>
      <p>{referralAnswers[state]()}</p>
      {answeredHour === null ? null : (
        <p className="note">
          {m.targets_referral_when()}: <Time hour={answeredHour} />
        </p>
      )}
    </section>
  );
}
