import { m } from '@rinnalla/i18n';
import { pathTo } from '../../shell/path-to.ts';
import { useVisit } from '../../shell/use-visit.ts';
import { Notice } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';
import { CareLimits } from './what-happens-next.tsx';

interface ReportReceivedProps {
  received: { reference: string; alreadyReported: boolean };
  threadPath: string;
}

/** The page after a report. The same form sent again, as by reloading, shows the same reference. */
export function ReportReceived({ received, threadPath }: ReportReceivedProps) {
  if (received.alreadyReported) return <AlreadyReported threadPath={threadPath} />;
  return (
    <Page title={m.moderation_received_title()} lead={m.moderation_received_lead()}>
      <Notice tone="done" title={m.moderation_received_reference()}>
        <p className="reference">{received.reference}</p>
        <p>{m.moderation_received_reference_what()}</p>
        {useVisit().session?.kind === 'm' ? <p>{m.moderation_received_member()}</p> : null}
      </Notice>
      <CareLimits />
      <WaysOn threadPath={threadPath} />
    </Page>
  );
}

function AlreadyReported({ threadPath }: { threadPath: string }) {
  return (
    <Page title={m.moderation_already_reported_title()} lead={m.moderation_already_reported()}>
      <CareLimits />
      <WaysOn threadPath={threadPath} />
    </Page>
  );
}

function WaysOn({ threadPath }: { threadPath: string }) {
  return (
    <p className="actions">
      <a className="button" href={pathTo(threadPath)}>
        {m.community_back_to_thread()}
      </a>
      <a href={pathTo('/reports')}>{m.moderation_lookup_title()}</a>
    </p>
  );
}
