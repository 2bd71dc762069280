import type { VerificationQuery } from '@rinnalla/contract';
import { m } from '@rinnalla/i18n';
import { pathTo } from '../../shell/path-to.ts';
import { Time } from '../../ui/time.tsx';
import { registerNames } from './register-names.ts';

type Application = VerificationQuery['verificationQueue']['applications'][number];

/** Open applications, the oldest first. */
export function ApplicationList({ applications }: { applications: readonly Application[] }) {
  return (
    <section className="stack">
      <h2>{m.professionals_verification_open()}</h2>
      {applications.length === 0 ? <p className="note">{m.professionals_verification_open_none()}</p> : null}
      <ul className="queue">
        {applications.map((application) => (
          <ApplicationRow key={application.id} application={application} />
        ))}
      </ul>
    </section>
  );
}

function ApplicationRow({ application }: { application: Application }) {
  return (
    <li className="queue-item">
      <div>
        <p className="queue-title">{application.applicantName}</p>
        <p>
          {application.profession} · {application.organisation}
        </p>
        <p className="note">
          {registerNames[application.register]()} · <Time hour={application.hour} />
        </p>
      </div>
      {application.mine ? (
        <p className="note">{m.professionals_verification_own()}</p>
      ) : (
        <a
          className="button button-quiet"
          href={pathTo(`/staff/applications/${application.id}`)}
          aria-label={m.professionals_verification_look_label({ name: application.applicantName })}
        >
          {m.professionals_verification_look()}
        </a>
      )}
    </li>
  );
}
