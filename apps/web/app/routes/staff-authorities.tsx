import { AuthorityContactsDocument } from '@rinnalla/contract';
import { formatCount, m, renderingLanguage } from '@rinnalla/i18n';
import type { LoaderFunctionArgs } from 'react-router';
import { ask, requireSession } from '../api-client/ask.ts';
import { ContactFacts } from '../features/authorities/contact-facts.tsx';
import { StaffPage } from '../features/moderation/staff-page.tsx';
import { pageData, usePageData } from '../shell/page-data.ts';

export async function loader({ context }: LoaderFunctionArgs) {
  requireSession(context);
  const { viewer, authorityContacts } = await ask(context, AuthorityContactsDocument, {});
  return pageData({ viewer, contacts: authorityContacts });
}

export default function StaffAuthoritiesRoute() {
  const { viewer, contacts } = usePageData<typeof loader>();
  return (
    <StaffPage title={m.authorities_list_title()} viewer={viewer} section="authorities" lead={m.authorities_list_lead()}>
      {contacts.length === 0 ? <p>{m.authorities_list_none()}</p> : null}
      <ol className="plain-list" aria-label={m.authorities_list_title()}>
        {contacts.map((contact, place) => (
          <li className="stack" key={contact.id}>
            <p className="note">{m.authorities_list_number({ number: formatCount(contacts.length - place, renderingLanguage()) })}</p>
            <ContactFacts contact={contact} heading="h2" />
          </li>
        ))}
      </ol>
    </StaffPage>
  );
}
