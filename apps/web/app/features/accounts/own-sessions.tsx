import type { OwnAccountQuery } from '@rinnalla/contract';
import { formatDay, m, renderingLanguage } from '@rinnalla/i18n';
import { Form } from '../../ui/form.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';

type OwnSession = OwnAccountQuery['ownSessions'][number];

/** Where a member is signed in: this browser, and others of which nothing is known but the day on which they end at the latest. */
export function OwnSessions({ sessions }: { sessions: readonly OwnSession[] }) {
  const others = sessions.filter(({ isThisOne }) => !isThisOne);
  return (
    <section className="stack" aria-labelledby="sessions-title">
      <h2 id="sessions-title">{m.accounts_sessions_title()}</h2>
      <p className="note">{m.accounts_sessions_known()}</p>
      <div className="cards">
        {sessions.map((session, place) => (
          <article className="card" key={session.id}>
            <OneSession session={session} number={place} />
          </article>
        ))}
      </div>
      {others.length > 1 ? (
        <Form name="end-others">
          <SubmitButton tone="careful">{m.accounts_end_others()}</SubmitButton>
        </Form>
      ) : null}
    </section>
  );
}

function OneSession({ session: { id, isThisOne, endsOn }, number }: { session: OwnSession; number: number }) {
  return (
    <>
      <h3>{isThisOne ? m.accounts_session_here() : m.accounts_session_elsewhere({ number })}</h3>
      <p>{m.accounts_session_ends({ day: formatDay(hourAfter(endsOn), renderingLanguage()) })}</p>
      {isThisOne ? null : (
        <Form name={`end-${number}`}>
          <input type="hidden" name="session" value={id} />
          <SubmitButton tone="quiet" label={m.accounts_end_one_named({ number })}>
            {m.accounts_end_one()}
          </SubmitButton>
        </Form>
      )}
    </>
  );
}

/** The hour, since 1970, at which a day (YYYY-MM-DD, UTC) is over. */
const hourAfter = (day: string): number => Date.parse(`${day}T00:00:00Z`) / 3_600_000 + 24;
