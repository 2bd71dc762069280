import { AnswerContactDocument, ContactAuthoritiesDocument, ContactsAboutDocument } from '@rinnalla/contract';
import { m } from '@rinnalla/i18n';
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { ask, found, requireSession } from '../api-client/ask.ts';
import { formOf, problemsOf, refuse } from '../api-client/reply-to-form.ts';
import { AnswerContactForm } from '../features/authorities/answer-contact-form.tsx';
import { ContactFacts } from '../features/authorities/contact-facts.tsx';
import { ContactForm } from '../features/authorities/contact-form.tsx';
import { readContact, readContactAnswer } from '../features/authorities/read-contact.ts';
import { CallFirst, WhatCanBeTold } from '../features/authorities/what-can-be-told.tsx';
import { QueueNotice, queueNews } from '../features/moderation/queue-notice.tsx';
import { StaffPage } from '../features/moderation/staff-page.tsx';
import { pageData, usePageData } from '../shell/page-data.ts';
import { visitOf } from '../shell/visit.ts';
import { Notice } from '../ui/notice.tsx';

type Context = ActionFunctionArgs['context'];

export async function loader({ context, params }: LoaderFunctionArgs) {
  requireSession(context);
  const { viewer, contactsAbout } = await ask(context, ContactsAboutDocument, { reviewableId: params['id'] ?? '' });
  const news = queueNews.find((each) => each === visitOf(context).url.searchParams.get('done')) ?? null;
  return pageData({ viewer, about: found(contactsAbout), news });
}

export async function action({ context, params }: ActionFunctionArgs) {
  requireSession(context);
  return formOf(context).text('act') === 'answer' ? answer(context) : note(context, params['id'] ?? '');
}

async function note(context: Context, id: string) {
  const input = readContact(formOf(context), id);
  if (Array.isArray(input)) return refuse(context, input);
  const { contactAuthorities } = await ask(context, ContactAuthoritiesDocument, { input });
  if (contactAuthorities.__typename !== 'ContactNoted') return refuse(context, problemsOf(contactAuthorities));
  return redirect(`${visitOf(context).url.pathname}?done=contact_noted`);
}

async function answer(context: Context) {
  const input = readContactAnswer(formOf(context));
  if (input === null) return refuse(context, [{ field: 'answer', problem: 'empty' }]);
  const { answerContact } = await ask(context, AnswerContactDocument, { input });
  if (answerContact.__typename !== 'ContactAnswered') return refuse(context, problemsOf(answerContact));
  return redirect(`${visitOf(context).url.pathname}?done=contact_answered`);
}

export default function StaffContactRoute() {
  const { viewer, about, news } = usePageData<typeof loader>();
  const back = { name: m.moderation_item_title(), path: `/staff/reviewables/${about.reviewableId}` };
  return (
    <StaffPage title={m.authorities_contact_title()} viewer={viewer} section="queue" back={back} lead={m.authorities_contact_lead()}>
      {news === null ? null : <QueueNotice news={news} />}
      <div className="form-column stack">
        <CallFirst />
        <Noted contacts={about.contacts} />
        <WhatCanBeTold threadId={about.threadId} position={about.position} />
        <section className="stack" aria-labelledby="note-contact">
          <h2 id="note-contact">{m.authorities_contact_form()}</h2>
          {about.somebodyCanAnswer ? null : (
            <Notice>
              <p>{m.authorities_contact_alone()}</p>
            </Notice>
          )}
          {about.refusal === null ? (
            <ContactForm authorCanBeTold={about.authorCanBeTold} />
          ) : (
            <p className="note">{m.authorities_contact_not_yours()}</p>
          )}
        </section>
      </div>
    </StaffPage>
  );
}

type Contacts = ReturnType<typeof usePageData<typeof loader>>['about']['contacts'];

function Noted({ contacts }: { contacts: Contacts }) {
  if (contacts.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="noted">
      <h2 id="noted">{m.authorities_contacts_about()}</h2>
      <ul className="plain-list">
        {contacts.map((contact, place) => (
          <li className="stack" key={contact.id}>
            <ContactFacts contact={contact} heading="h3" />
            <AnswerContactForm contact={contact} place={place} />
          </li>
        ))}
      </ul>
    </section>
  );
}
