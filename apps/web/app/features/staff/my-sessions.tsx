import { currentHour, m } from '@rinnalla/i18n';
import { Form } from '../../ui/form.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import type { MyAccess } from './my-factors.tsx';

type Session = MyAccess['staffSessions'][number];

const hoursAgo = ({ startedHour }: Session): number => Math.max(1, currentHour() - startedHour);

/** Where this account is signed in, and ending what is not here. */
export function MySessions({ sessions }: { sessions: readonly Session[] }) {
  const others = sessions.filter(({ current }) => !current);
  return (
    <section className="stack">
      <h2>{m.staff_sessions_title()}</h2>
      <p>{m.staff_sessions_note()}</p>
      <ul className="queue">
        {sessions.map((session) => (
          <SessionRow key={session.id} session={session} />
        ))}
      </ul>
      {others.length === 0 ? <p className="note">{m.staff_sessions_none()}</p> : null}
      {others.length > 1 ? (
        <Form name="end-sessions">
          <SubmitButton tone="quiet">{m.staff_sessions_end_all()}</SubmitButton>
        </Form>
      ) : null}
    </section>
  );
}

function SessionRow({ session }: { session: Session }) {
  const hours = hoursAgo(session);
  return (
    <li className="queue-item">
      <p>{session.current ? m.staff_session_here({ hours }) : m.staff_session_other({ hours })}</p>
      {session.current ? null : (
        <Form name={`end-${session.id}`} inline>
          <SubmitButton tone="quiet" name="session" value={session.id} label={m.staff_session_end_label({ hours })}>
            {m.staff_session_end()}
          </SubmitButton>
        </Form>
      )}
    </li>
  );
}
