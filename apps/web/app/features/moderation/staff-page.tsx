import { m } from '@rinnalla/i18n';
import type { ReactNode } from 'react';
import { pathTo } from '../../shell/path-to.ts';
import { Page } from '../../ui/page.tsx';
import { SignOutForm } from '../accounts/sign-out-form.tsx';
import { QueueAlarms } from './queue-alarms.tsx';
import { Shortcuts, type Shortcut } from './shortcuts.tsx';
import { StaffNav, type StaffViewer } from './staff-nav.tsx';
import { staffPaths, type StaffSection } from './staff-sections.rules.ts';

interface StaffPageProps {
  title: string;
  viewer: StaffViewer;
  section: StaffSection;
  /** On a page within a section: the name of the section, which leads back to it. */
  back?: { name: string; path: string };
  lead?: ReactNode;
  /** The keys of the page; what they press is marked with `data-shortcut`. */
  shortcuts?: readonly Shortcut[];
  children: ReactNode;
}

/** A page of the staff: wide, with the way between the parts of the work, and whose session it is. */
export function StaffPage({ title, viewer, section, back, lead, shortcuts, children }: StaffPageProps) {
  const above = back && (
    <a href={pathTo(back.path)} data-shortcut={back.path === staffPaths.queue ? 'g q' : undefined}>
      ← {back.name}
    </a>
  );
  return (
    <Page title={title} wide above={above} lead={lead}>
      <StaffNav viewer={viewer} section={section} />
      <QueueAlarms alarms={viewer.queueAlarms} opens={section !== 'queue' && viewer.roles.includes('moderator')} />
      {children}
      {shortcuts === undefined ? null : <Shortcuts shortcuts={shortcuts} on={viewer.singleKeys ?? false} />}
      <div className="staff-session">
        <p className="note">{m.moderation_staff_signed_in_as({ name: viewer.staffName ?? '' })}</p>
        <SignOutForm />
      </div>
    </Page>
  );
}
