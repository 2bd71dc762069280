import type { ContactFactsFragment } from '@rinnalla/contract';
import { formatClock, formatDay, m, renderingLanguage } from '@rinnalla/i18n';
import { Time } from '../../ui/time.tsx';
import { PlainWords } from '../moderation/plain-words.tsx';
import { authorityNames, contactStateNames } from './contact-names.ts';

interface ContactFactsProps {
  contact: ContactFactsFragment;
  /** How deep it stands on its page. */
  heading: 'h2' | 'h3';
}

/** One record: who was told, when, why, and who signed. */
export function ContactFacts({ contact, heading: Heading }: ContactFactsProps) {
  const { authority, authorityName, why, passedOn, state, objection } = contact;
  return (
    <>
      <Heading>{authorityName ?? authorityNames[authority]()}</Heading>
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
          <p>
            <strong>{m.authorities_contact_objection()}</strong>
          </p>
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
