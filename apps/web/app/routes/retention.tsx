import { m } from '@rinnalla/i18n';
import { retentionGroups } from '../features/retention/retention-groups.rules.ts';
import { RetentionList } from '../features/retention/retention-list.tsx';
import { Page } from '../ui/page.tsx';

export default function RetentionRoute() {
  return (
    <Page title={m.retention_title()} lead={m.retention_lead()}>
      <RetentionList title={m.retention_group_yours()} names={retentionGroups.yours} />
      <RetentionList title={m.retention_group_judged()} names={retentionGroups.judged} />
      <RetentionList title={m.retention_group_access()} names={retentionGroups.access} />
      <RetentionList title={m.retention_group_copies()} names={retentionGroups.copies} />
    </Page>
  );
}
