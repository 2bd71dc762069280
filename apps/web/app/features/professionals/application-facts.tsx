import type { BadgeApplicationQuery } from '@rinnalla/contract';
import { m } from '@rinnalla/i18n';
import { Time } from '../../ui/time.tsx';
import { registerNames } from './register-names.ts';

export type ApplicationView = NonNullable<BadgeApplicationQuery['badgeApplication']>;

/** What the applicant says. */
export function ApplicationFacts({ application }: { application: ApplicationView }) {
  return (
    <dl className="facts">
      <dt>{m.professionals_verification_applicant()}</dt>
      <dd>{application.applicantName}</dd>
      <dt>{m.professionals_verification_profession()}</dt>
      <dd>{application.profession}</dd>
      <dt>{m.professionals_page_organisation()}</dt>
      <dd>{application.organisation}</dd>
      <dt>{m.professionals_verification_register()}</dt>
      <dd>{registerNames[application.register]()}</dd>
      <dt>{m.professionals_verification_number()}</dt>
      <dd>
        <strong className="register-number">{application.registerNumber}</strong>
      </dd>
      <dt>{m.professionals_verification_sent()}</dt>
      <dd>
        <Time hour={application.hour} />
      </dd>
    </dl>
  );
}

/** How to check it, and what the public service of a register shows and does not show. */
export function HowToCheck({ register }: { register: ApplicationView['register'] }) {
  if (register === 'organisation')
    return (
      <section className="stack">
        <h2>{m.professionals_application_how()}</h2>
        <p>{m.professionals_application_how_organisation()}</p>
      </section>
    );
  return (
    <section className="stack">
      <h2>{m.professionals_application_how()}</h2>
      <p>{m.professionals_application_how_register()}</p>
      <ul>
        <li>{m.professionals_application_how_shows()}</li>
        <li>{m.professionals_application_how_hides()}</li>
        <li>{m.professionals_application_how_namesakes()}</li>
        <li>{m.professionals_application_how_absent()}</li>
      </ul>
    </section>
  );
}
