import type { ContactFactsFragment } from '@rinnalla/contract';
import { formatClock, formatDay, m, renderingLanguage } from '@rinnalla/i18n';
import { Time } from '../../ui/time.tsx';
import { PlainWords } from '../moderation/plain-words.tsx';
import { authorityNames, contactStateNames } from './contact-names.ts';

/** One record: who was told, when, why, and who signed. */
export function ContactFacts({ contact }: { contact: ContactFactsFragment }) {
  const { authority, authorityName, why, passedOn, state, objection } = contact;
  return (
    <>
      <h3>{authorityName ?? authorityNames[authority]()}</h3>
      <p>
        <strong>{contactStateNames[state]()}</strong> · {calledWords(contact)}
      </p>
      <PlainWords text={why} />
      {passedOn === '' ? null : (
        <details className="guidance">
          <summary>{m.authorities_contact_passed()}</summary>
          <PlainWords text={passedOn} />
        </details>
      )}
      {objection === null || objection === '' ? null : (
        <>
          <h4>{m.authorities_contact_objection()}</h4>
          <PlainWords text={objection} />
        </>
      )}
      <p>{toldWords(contact)}</p>
      <PlainWords text={contact.untoldReason} />
      <p className="note">
        <Time hour={contact.hour} /> · {m.authorities_contact_noted_by({ name: contact.madeBy })}
        {contact.answeredBy === null ? null : ` · ${m.authorities_contact_answered_by({ name: contact.answeredBy })}`}
      </p>
    </>
  );
}

function calledWords({ calledHour }: ContactFactsFragment): string {
  const language = renderingLanguage();
  if (calledHour === null) return m.authorities_contact_called_later();
  return m.authorities_contact_called_at({ day: formatDay(calledHour, language), time: formatClock(calledHour, language) });
}

function toldWords({ authorToldHour, words, state }: ContactFactsFragment): string {
  if (authorToldHour !== null) return m.authorities_contact_author_told();
  return words !== '' && state === 'waiting' ? m.authorities_contact_author_later() : m.authorities_contact_author_untold();
}
