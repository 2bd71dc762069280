import { formatDay, m, renderingLanguage } from '@rinnalla/i18n';
import type { ConsentQuery } from '@rinnalla/contract';
import type { ReactNode } from 'react';
import { consentTexts } from './consent-texts.ts';

interface ConsentWordingsProps extends Pick<ConsentQuery['consent'], 'versions' | 'accepted'> {
  /** What stands under the wording of today. */
  children: ReactNode;
}

/** Every wording of the consent, that of today first. */
export function ConsentWordings({ versions, accepted, children }: ConsentWordingsProps) {
  const [current, ...earlier] = versions;
  return (
    <>
      <h2>{m.leaving_consent_now()}</h2>
      {current === undefined ? null : <Wording {...current} />}
      {current !== undefined && accepted === current.version ? <p>{m.leaving_consent_accepted()}</p> : null}
      {children}
      {earlier.length === 0 ? null : <h2>{m.leaving_consent_earlier()}</h2>}
      {earlier.map((each) => (
        <Wording key={each.version} {...each} />
      ))}
    </>
  );
}

function Wording({ version, from }: { version: number; from: string }) {
  const day = formatDay(Date.parse(`${from}T12:00:00Z`) / 3_600_000, renderingLanguage());
  return (
    <>
      <blockquote>
        <p>{consentTexts[version]?.()}</p>
      </blockquote>
      <p className="note">
        {m.leaving_consent_since({ version })} <time dateTime={from}>{day}</time>
      </p>
    </>
  );
}
