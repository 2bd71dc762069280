import { AuditLogDocument } from '@rinnalla/contract';
import { m } from '@rinnalla/i18n';
import type { LoaderFunctionArgs } from 'react-router';
import { ask, requireSession } from '../api-client/ask.ts';
import { AuditFilterForm } from '../features/audit/audit-filter-form.tsx';
import { auditPath, readAuditFilter } from '../features/audit/audit-filter.rules.ts';
import { AuditList } from '../features/audit/audit-list.tsx';
import { auditActs, auditTargets } from '../features/audit/audit-names.ts';
import { ChainState } from '../features/audit/chain-state.tsx';
import { NightAlarm, NightState } from '../features/audit/night-state.tsx';
import { StaffPage } from '../features/moderation/staff-page.tsx';
import { pageData, usePageData } from '../shell/page-data.ts';
import { pathTo } from '../shell/path-to.ts';
import { visitOf } from '../shell/visit.ts';
import { Pages } from '../ui/pages.tsx';

export async function loader({ context }: LoaderFunctionArgs) {
  requireSession(context);
  const filter = readAuditFilter(visitOf(context).url.searchParams, { acts: auditActs, targets: auditTargets });
  const { viewer, auditLog, auditChain, auditNight } = await ask(context, AuditLogDocument, { ...filter });
  return pageData({ viewer, log: auditLog, chain: auditChain, night: auditNight ?? null, filter });
}

export default function StaffAuditRoute() {
  const { viewer, log, chain, night, filter } = usePageData<typeof loader>();
  return (
    <StaffPage title={m.audit_title()} viewer={viewer} section="audit" lead={m.audit_lead()}>
      {chain.holds ? <NightAlarm night={night} /> : <ChainState chain={chain} />}
      <p className="actions only-narrow">
        <a href="#audit-filter">{m.audit_filter_title()}</a>
        {chain.holds ? <a href="#audit-chain">{m.audit_chain_title()}</a> : null}
      </p>
      <div className="two-parts">
        <div className="stack">
          <AuditList lines={log.lines} />
          <Pages
            previous={filter.before === null ? null : pathTo(auditPath(filter, null))}
            next={log.nextBefore === null ? null : pathTo(auditPath(filter, log.nextBefore))}
          />
        </div>
        <div className="stack">
          <AuditFilterForm filter={filter} people={log.people} />
          {chain.holds ? <ChainState chain={chain} /> : null}
          <NightState night={night} />
        </div>
      </div>
    </StaffPage>
  );
}
