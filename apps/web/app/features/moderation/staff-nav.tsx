import type { QueueAlarmFragment, StaffRole } from '@rinnalla/contract';
import { m } from '@rinnalla/i18n';
import { pathTo } from '../../shell/path-to.ts';
import { staffPaths, staffSections, type StaffSection } from './staff-sections.rules.ts';

export interface StaffViewer {
  staffName: string | null;
  roles: readonly StaffRole[];
  /** Whether single keys do something; pages that have none do not ask. */
  singleKeys?: boolean;
  /** The classes of the queue that are late with nobody at it, as far as they concern this account. */
  queueAlarms: readonly QueueAlarmFragment[];
}

const names: Record<StaffSection, () => string> = {
  queue: m.moderation_staff_queue,
  secondLooks: m.looks_title,
  verification: m.professionals_verification_title,
  badge: m.professionals_mine_title,
  people: m.staff_people_title,
  access: m.staff_access_title,
  boards: m.spaces_staff_title,
  screening: m.screening_title,
  helplines: m.help_staff_title,
  authorities: m.authorities_list_title,
  agreement: m.looks_agreement_title,
  audit: m.audit_title,
  wellbeing: m.wellbeing_title,
};

/** The parts of the work that are open to this account; nothing where there is only one. */
export function StaffNav({ viewer, section }: { viewer: StaffViewer; section: StaffSection }) {
  const sections = staffSections(viewer.roles);
  if (sections.length < 2) return null;
  return (
    <nav className="staff-nav" aria-label={m.shell_my_work()}>
      {sections.map((each) => (
        <a
          key={each}
          href={pathTo(staffPaths[each])}
          data-shortcut={each === 'queue' ? 'g q' : undefined}
          aria-current={each === section ? 'page' : undefined}
        >
          {names[each]()}
        </a>
      ))}
    </nav>
  );
}
