import { ModeratorAgreementDocument } from '@rinnalla/contract';
import { m } from '@rinnalla/i18n';
import type { LoaderFunctionArgs } from 'react-router';
import { ask, found, requireSession } from '../api-client/ask.ts';
import { StaffPage } from '../features/moderation/staff-page.tsx';
import { AgreementFigures, JudgementTable } from '../features/second-look/agreement-figures.tsx';
import { ComparedLooks } from '../features/second-look/compared-look.tsx';
import { pageData, usePageData } from '../shell/page-data.ts';

export async function loader({ context }: LoaderFunctionArgs) {
  requireSession(context);
  const { viewer, moderatorAgreement } = await ask(context, ModeratorAgreementDocument, {});
  return pageData({ viewer, agreement: found(moderatorAgreement) });
}

export default function StaffAgreementRoute() {
  const { viewer, agreement } = usePageData<typeof loader>();
  const { share, waiting, lapsed, grave, table } = agreement;
  return (
    <StaffPage title={m.looks_agreement_title()} viewer={viewer} section="agreement" lead={m.looks_agreement_lead()}>
      <ul>
        <li>{share === 0 ? m.looks_agreement_off() : m.looks_agreement_share({ count: share })}</li>
        <li>{m.looks_agreement_waiting({ count: waiting })}</li>
        <li>{m.looks_agreement_lapsed({ count: lapsed })}</li>
      </ul>
      <AgreementFigures agreement={agreement} />
      <JudgementTable table={table} />
      <section className="stack" aria-labelledby="grave">
        <h2 id="grave">{m.looks_grave_title()}</h2>
        <p>{grave.length === 0 ? m.looks_grave_none() : m.looks_grave_lead()}</p>
        <ComparedLooks looks={grave} />
      </section>
    </StaffPage>
  );
}
