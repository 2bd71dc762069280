import { BadgeDocument } from '@rinnalla/contract';
import { m } from '@rinnalla/i18n';
import type { LoaderFunctionArgs } from 'react-router';
import { ask, found } from '../api-client/ask.ts';
import { BadgeEnded, BadgeFacts, BadgeLimits, BadgeMeaning } from '../features/professionals/badge-page.tsx';
import { pageData, usePageData } from '../shell/page-data.ts';
import { Page } from '../ui/page.tsx';

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { badge } = await ask(context, BadgeDocument, { id: params['id'] ?? '' });
  return pageData(found(badge));
}

export default function ProfessionalRoute() {
  const page = usePageData<typeof loader>();
  const isValid = page.badge.state === 'valid';
  return (
    <Page title={m.professionals_page_title()}>
      {isValid ? <BadgeFacts page={page} /> : <BadgeEnded page={page} />}
      {isValid ? <BadgeMeaning page={page} /> : null}
      <BadgeLimits />
    </Page>
  );
}
